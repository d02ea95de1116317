import { availability } from "~src/rules/availability"
import { testRule } from "~test/rules/test-rule"
import { withdrawals } from "~test/rules/withdrawals"

const dear = (text: string) => `Dear Ms. Lund,\n\n${text}\n\nKind regards,\nJo Tan`
const lacks = (text: string) => ({ body: dear(text), messages: ["missing"] })

testRule(availability, {
  met: [
    {
      body: dear(
        "I liked the yard. Please let me know if you need anything else from me. Good luck with the audit.",
      ),
      marked: ["Please let me know if you need anything else from me."],
    },
    dear("Should you have any questions, please do not hesitate to contact me."),
    dear("Feel free to call me any time."),
    dear("I would be happy to send you two lesson plans."),
    dear("I'd be glad to come in for another trial shift."),
    dear("I can supply references from both hospitals."),
    dear("If it would help, I will gladly put together a tasting menu."),
    dear("I am available for a second interview next week."),
    dear("I'm free all day Monday and on Wednesday after one."),
    dear("Thursday at ten suits me well."),
    dear("Is there anything else you would like to know?"),
    dear("If there is something you want to go over, give me a ring."),
    dear("Whatever you need, just shout."),
    dear("Kindly inform me if some more documents are required from my side."),
    dear("If you have some question, you can write me always."),
    dear("I remain at your disposal for any further information."),
    dear("I can talk at a time that suits you."),
    dear("You can reach me any afternoon on the number below."),
    dear("My references are available on request."),
    dear("I will be available for any further questions."),
  ],
  unmet: [
    { body: "", messages: ["missing"] },
    lacks("Thank you for your time."),
    lacks("I look forward to hearing from you."),
    lacks("I would be happy to join your crew."),
    lacks("I am excited about the job."),
    lacks("I led the night team for two years."),
    lacks("You asked how I plan a route."),
    lacks("I enjoyed the tour of the greenhouse."),
    lacks("I have attached my certificates."),
    // News that the writer asks for, and what is not the writer's to offer.
    lacks("Please let me know what you decide."),
    lacks("Could you let me know if there is any news?"),
    lacks("Please tell me when a decision has been made."),
    lacks("Thank you for answering all my questions."),
    lacks("Thank you for making yourself available on a Sunday."),
    lacks("I saw that the position is still available."),
    lacks("I would be happy to hear from you."),
    lacks("I just read your e-mail on the train."),
    lacks("If I have any questions about the contract, whom should I ask?"),
  ],
  // A kind no: there is nothing left to offer.
  notApplicable: [...withdrawals],
})
