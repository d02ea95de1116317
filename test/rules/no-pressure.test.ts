import { noPressure } from "~src/rules/no-pressure"
import { testRule } from "~test/rules/test-rule"

/** A check-in whose middle sentence is `line`; `words` is what pushes in it. */
const pushes = (messageId: string, line: string, words: string) => ({
  body: `Dear Ms. Okafor,\n\nWe met on 3 March about the ward manager post. ${line}\n\nKind regards,\nLea Brandt`,
  messages: [messageId],
  marked: [words],
})

testRule(noPressure, {
  met: [
    "",
    // Asking, waiting and having a date of one's own push nobody.
    "Dear Tom,\n\nCould you tell me where things stand with the welder's job? I am still very keen.\n\nBest,\nAna",
    "Hi Priya,\n\nYou mentioned that a decision might come by Friday, so I wanted to check in.\n\nBest,\nSam",
    "Hello Mr. Ruiz,\n\nWhen do you expect to decide? I have another offer that I need to answer by Thursday, and yours is the school I would rather join.\n\nRegards,\nNoor",
    "Dear Dr. Lindqvist,\n\nI have not heard back yet and know how full the clinic's weeks are. Is there any news?\n\nKind regards,\nTamsin",
    "Hi Jo,\n\nI look forward to hearing from you soon.\n\nThanks,\nMiro",
    "Dear Hiring Team,\n\nPlease let me know if you need anything else from me at your earliest convenience.\n\nSincerely,\nPaul",
    "Hi Ines,\n\nThere is no rush at all on my side; take the time you need.\n\nBest,\nLou",
    "Dear Sir,\n\nI am writing again because I am very interest in this position. I will be happy to hear about result.\n\nRegards,\nWei",
    "Hi Dana,\n\nThis is my last note about it: if the role is filled, I wish you well with the new colleague.\n\nBest,\nKit",
    "Dear Ana,\n\nPlease know that I am available immediately, also on weekends.\n\nBest,\nJo",
    "Dear Ana,\n\nThe podcast helped me to understand what is happening with the river.\n\nBest,\nJo",
    "Dear Ana,\n\nYou asked how I would treat tenants who are tired of waiting; I have been waiting to work on that.\n\nBest,\nJo",
    // Look-alikes: the same words about other things.
    "Dear Ana,\n\nI can't wait to see the new harbour plan, and to hear how long your patients have been waiting for it.\n\nBest,\nJo",
    "Dear Ana,\n\nYou said that customers who wait too long get impatient, and that answering at once is half the job.\n\nBest,\nJo",
    "Dear Ana,\n\nPlease don't hesitate to call me if you did not get my references.\n\nBest,\nJo",
    "Dear Ana,\n\nI liked how your team must decide within minutes in urgent care.\n\nBest,\nJo",
    "Dear Ana,\n\nAs you promised, the tour of the bakery was the best part, and you were right about the ovens.\n\nBest,\nJo",
    "Dear Ana,\n\nNo one has explained load balancing to me as clearly as you did.\n\nBest,\nJo",
  ],
  unmet: [
    pushes("deadline", "I need an answer by Wednesday at noon.", "I need an answer by"),
    pushes("deadline", "Please reply as soon as possible.", "Please reply as soon as possible"),
    pushes("deadline", "Let me know by Tuesday at the latest.", "Let me know by Tuesday at the latest"),
    pushes("deadline", "I expect your decision this week.", "I expect your decision"),
    {
      ...pushes("impatience", "Why is it taking so long?", "Why is it taking so long"),
      fixed:
        "Dear Ms. Okafor,\n\nWe met on 3 March about the ward manager post. Could you tell me where things stand?\n\nKind regards,\nLea Brandt",
    },
    pushes("impatience", "I have been waiting for three weeks now.", "been waiting for three weeks"),
    pushes(
      "impatience",
      "How much longer do I have to wait for the result?",
      "How much longer do I have to wait",
    ),
    pushes("impatience", "I am getting impatient.", "am getting impatient"),
    pushes("impatience", "Did I get the job or not?", "Did I get the job or not"),
    pushes("reproach", "You never answered my last two mails.", "You never answered"),
    pushes("reproach", "You still haven't replied to me.", "You still haven't replied"),
    pushes(
      "reproach",
      "You told me I would hear on Monday and it is Thursday now.",
      "You told me I would hear on Monday and it is Thursday",
    ),
    pushes("reproach", "Nobody from your office has even bothered to call.", "your office has even bothered"),
    pushes("reproach", "I called your assistant four times.", "I called your assistant four times"),
    pushes("reproach", "A short reply is the least you can do.", "the least you can"),
    pushes("demand", "Please stop ignoring my emails.", "stop ignoring"),
    pushes("demand", "I want to know why it was not me.", "I want to know why"),
    pushes("demand", "You have to give me a answer, I am waiting.", "You have to give me"),
    pushes("demand", "I will call you every day until you decide.", "I will call you every day until you"),
    pushes(
      "threat",
      "If you don't answer I will take the other offer.",
      "If you don't answer I will take the other offer",
    ),
    pushes("deadline", "Kindly send me the contract immediately.", "Kindly send me the contract immediately"),
    pushes("deadline", "I would act fast if I were you.", "act fast"),
    pushes("impatience", "When will you finally decide?", "When will you finally"),
    pushes("impatience", "I was left waiting for a month.", "left waiting"),
    pushes("reproach", "I think I deserve a answer.", "I think I deserve"),
    pushes("reproach", "I expected more from your hotel.", "expected more from"),
    pushes("demand", "I suggest you make an offer.", "suggest you make"),
    pushes("demand", "I will come by your office on Monday.", "I will come by your office"),
    pushes("deadline", "Let me know asap.", "Let me know asap"),
    pushes("impatience", "I need a clear yes or no.", "a clear yes or no"),
    pushes("impatience", "I am still waiting for your answer.", "I am still waiting"),
    pushes("reproach", "Nobody answered my mail.", "Nobody answered my"),
    pushes("reproach", "I never got a reply.", "never got a reply"),
    pushes("demand", "I expect to start in May.", "I expect to start"),
    pushes("threat", "I will complain to your director.", "I will complain to your director"),
    pushes("threat", "Otherwise I will accept another job.", "Otherwise I will accept"),
    pushes("threat", "You will regret it when I work for somebody else.", "You will regret"),
    pushes(
      "threat",
      "I will leave a review about how you treat people.",
      "I will leave a review about how you",
    ),
  ],
})
