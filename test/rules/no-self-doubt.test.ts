import { noSelfDoubt } from "~src/rules/no-self-doubt"
import { testRule } from "~test/rules/test-rule"

/** A thank-you whose last sentence is `line`; `words` is what spoils its tone. */
const doubts = (messageId: string, line: string, words: string) => ({
  body: `Hi Marta,\n\nThank you for showing me the lab on Tuesday. ${line}\n\nBest,\nOle`,
  messages: [messageId],
  marked: [words],
})

testRule(noSelfDoubt, {
  met: [
    "",
    // A gap that is answered, a slip that is put right, a no that is taken well.
    "Dear Ms. Adeyemi,\n\nWhile I have not used your booking system yet, I learned two others within a month.\n\nRegards,\nPia",
    "Hi Jon,\n\nYou asked how I would price the repair, and I would like to add to my answer: the parts alone are 40 pounds.\n\nBest,\nRex",
    "Dear Dr. Weiss,\n\nI am disappointed not to join the practice, and I appreciate how openly you told me.\n\nKind regards,\nMina",
    "Dear Karim,\n\nI was sorry to learn that the post went to someone else. I enjoyed every talk with your team.\n\nBest,\nEva",
    "Dear Ms. Cho,\n\nI am sorry that I was ten minutes late; the tram had stopped. Thank you for your patience.\n\nBest,\nUwe",
    "Hi Ravi,\n\nSorry for the slow reply, I was on night shift. Thursday suits me well.\n\nBest,\nLin",
    "Hi Ana,\n\nI was nervous on the way, and you put me at ease within a minute.\n\nThanks,\nTed",
    "Hi Ana,\n\nI still laugh about the goat that ate your first business plan.\n\nThanks,\nTed",
    "Dear Mr. Bauer,\n\nI am only a phone call away and happy to answer anything else.\n\nRegards,\nIda",
    "Dear Ana,\n\nI can't believe you baked all that before six, and desperate times call for bread.\n\nBest,\nJo",
    // Look-alikes: the same words about patients, markets, other people.
    "Dear Ana,\n\nYou said that the shelter badly needs volunteers, and that families who are desperate come at night.\n\nBest,\nJo",
    "Dear Ana,\n\nI liked that nobody is insulted or blamed when a release goes wrong.\n\nBest,\nJo",
    "Dear Ana,\n\nI worked with clients who were afraid that they could not pay their rent.\n\nBest,\nJo",
    "Dear Ana,\n\nI am not only qualified for this, I have wanted to do it since school.\n\nBest,\nJo",
    "Dear Ana,\n\nI am not sure whether I mentioned that my licence is valid in Ohio too.\n\nBest,\nJo",
    "Dear Ana,\n\nYour question about unfair dismissal made me read the ruling again.\n\nBest,\nJo",
    "Dear Ana,\n\nI stumbled upon your podcast, and the pumps of the Nordhavn plant froze me to my seat.\n\nBest,\nJo",
  ],
  unmet: [
    doubts("apology", "I am sorry that I was so nervous.", "sorry that I was so nervous"),
    doubts("apology", "Sorry I couldn't answer the question about tax.", "Sorry I couldn't answer"),
    doubts("apology", "I apologize for my poor performance.", "apologize for my poor performance"),
    doubts("apology", "I apologise for rambling.", "apologise for rambling"),
    doubts("apology", "Please excuse my bad English.", "excuse my bad English"),
    doubts("apology", "Sorry for wasting your time.", "Sorry for wasting"),
    doubts("doubt", "I know I am not the most experienced candidate.", "I am not the most experienced"),
    doubts("doubt", "I might not be good enough for this team.", "I might not be good enough"),
    doubts("doubt", "I think I messed up the case study.", "I think I messed up"),
    doubts("doubt", "My answers were not very good.", "My answers were not very good"),
    doubts("doubt", "I was extremely nervous, as you saw.", "I was extremely nervous"),
    doubts("doubt", "I don't think I did well.", "I don't think I did well"),
    doubts("doubt", "I'm afraid that I gave the wrong answer.", "I'm afraid that I gave"),
    doubts("doubt", "I guess you found someone better.", "I guess you found"),
    doubts("doubt", "I probably won't get the job anyway.", "I probably won't get"),
    doubts("doubt", "There must be many better candidates.", "There must be many better candidates"),
    doubts("doubt", "My English is not so good but I try.", "My English is not so good"),
    doubts("doubt", "I did not do as well as I could have.", "did not do as well as I could"),
    doubts("doubt", "I hope you take a chance on me.", "take a chance on me"),
    doubts("doubt", "I hope my nervousness did not show.", "hope my nervousness"),
    doubts("sour", "I was treated badly at the desk.", "I was treated badly"),
    doubts("sour", "You obviously hired a friend.", "You obviously hired"),
    doubts("need", "I really need this job.", "really need this job"),
    doubts("need", "I would do anything to work with you.", "I would do anything"),
    doubts("need", "Please give me a chance.", "Please give me a chance"),
    doubts("need", "I have two children and rent to pay.", "rent to pay"),
    doubts("need", "I have been unemployed for eleven months.", "been unemployed for eleven months"),
    doubts("sour", "I am very disappointed in how this was handled.", "very disappointed in"),
    doubts("sour", "It was a waste of my time.", "waste of my time"),
    doubts("sour", "My last boss was a terrible manager.", "My last boss was a terrible"),
    doubts("sour", "I hate my current job.", "I hate my"),
    doubts("sour", "The interviewer was rude to me.", "The interviewer was rude"),
  ],
})
