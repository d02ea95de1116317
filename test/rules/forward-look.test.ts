import { forwardLook } from "~src/rules/forward-look"
import { testRule } from "~test/rules/test-rule"
import { withdrawals } from "~test/rules/withdrawals"

const dear = (text: string) => `Dear Ms. Lund,\n\n${text}\n\nKind regards,\nJo Tan`
const lacks = (text: string) => ({ body: dear(text), messages: ["missing"] })

testRule(forwardLook, {
  met: [
    {
      body: dear(
        "The ward felt calm and well run. I look forward to hearing from you. Enjoy the long weekend.",
      ),
      marked: ["I look forward to hearing from you."],
    },
    dear("Looking forward to our next conversation."),
    dear("I can't wait to see the finished bakery."),
    "hi sam, thanks for today. cant wait to hear back!",
    dear("I hope to hear from you soon."),
    dear("I hope that we can work together in the future."),
    dear("I'm hopeful of good news once the panel has met."),
    dear("I await your decision with interest."),
    dear("I am waiting for your kind reply."),
    dear("I would welcome the chance to come back and meet the night shift."),
    dear("I'd love to continue our conversation over coffee."),
    dear("I am excited about what comes next."),
    dear("I am eager to take the next step."),
    dear("Should anything change, I would be very glad to hear from you."),
    dear("Let's stay in touch, whatever you decide."),
    dear("I do hope our paths cross again."),
    dear("Fingers crossed for Thursday!"),
    dear("Speak soon, and good luck with the stocktake."),
    dear("I hope that we will see us again soon."),
    dear("Hoping for a favourable reply from your side."),
  ],
  unmet: [
    { body: "", messages: ["missing"] },
    lacks("Thank you for your time."),
    lacks("I would love to join your kitchen."),
    lacks("Please call me if you need a reference."),
    lacks("Could you tell me whether the job has been filled?"),
    lacks("I am confident that I can run the site on my own."),
    lacks("I have attached the lesson plan."),
    lacks("My notice period is four weeks."),
    lacks("You have a very tidy workshop."),
    // Wishes for the reader, and hopes that lie behind.
    lacks("I hope this message finds you well."),
    lacks("I hope you had a good weekend."),
    lacks("I had been looking forward to our talk all week."),
    lacks("I was hoping to have an answer by Friday."),
    lacks("You mentioned that you look forward to the move to Leith."),
    lacks("I was excited to hear about the new wing."),
    lacks("I hope that you find the right person."),
    lacks("It was good to see how forward-looking the lab is."),
  ],
  // A kind no: there is nothing left to look forward to.
  notApplicable: [...withdrawals],
})
