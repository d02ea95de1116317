import { emptyInterviewer } from "~src/interviews/blank-interview"
import { conversation } from "~src/rules/conversation"
import { interviewWith } from "~test/interviews/sample"
import { testRule } from "~test/rules/test-rule"

const dear = (text: string) => `Dear Ms. Lund,\n\n${text}\n\nKind regards,\nJo Tan`
const talked = (...topics: string[]) => ({
  interview: interviewWith({
    company: "Orbit Labs",
    role: "Data Coordinator",
    interviewers: [
      { ...emptyInterviewer(), name: "Eva Lund", email: "eva@orbit.example", topics },
      { ...emptyInterviewer(), name: "Raj Pillai", email: "raj@orbit.example", topics: ["Badges"] },
    ],
  }),
})
const toEva = [{ name: "Eva Lund", address: "eva@orbit.example", field: "to" as const }]

testRule(conversation, {
  met: [
    {
      body: dear(
        "Thank you for your time. I keep thinking about the empty lorries on Fridays. I want the job.",
      ),
      marked: ["I keep thinking about the empty lorries on Fridays."],
    },
    dear("I especially enjoyed our conversation about the new cold store."),
    dear("Our conversation about {{topic}} has stayed with me."),
    dear("You mentioned that the crew sails in all weathers."),
    dear("The harbour plan you described sounds like a good challenge."),
    dear("It was fun to compare notes on beekeeping."),
    dear("I liked hearing how you teach apprentices to weld."),
    dear("As we discussed, moving the archive will take two winters."),
    dear("Your story about the flooded cellar made me laugh."),
    dear("I was impressed by the greenhouse behind the canteen."),
    dear("What you said about rural clinics stayed with me."),
    dear("Good luck with the regatta in June."),
    dear("Here is the article on tides I promised."),
    dear("Seeing the old printing press was a treat."),
    dear("I read the paper on tides that you recommended."),
    { body: dear("Churn is a puzzle I like."), context: talked("churn"), recipients: toEva },
    {
      body: dear("I keep thinking about how you close the books in a day."),
      context: talked("How do you close the books in a day?"),
      recipients: toEva,
    },
    { body: dear("I am still smiling about the badges."), context: talked("churn") },
  ],
  unmet: [
    { body: "", messages: ["missing"] },
    { body: "It was good to meet you.", messages: ["missing"] },
    { body: dear("Thank you for taking the time to meet with me today."), messages: ["missingWith"] },
    { body: dear("I enjoyed learning more about the role and the team."), messages: ["missingWith"] },
    {
      body: dear("I enjoyed our conversation about the Data Coordinator position at Orbit Labs."),
      messages: ["missingWith"],
    },
    { body: dear("It was a pleasure to hear more about the company."), messages: ["missingWith"] },
    {
      body: dear("I really enjoyed our conversation about [topic] and [another topic]."),
      messages: ["missingWith"],
    },
    {
      body: dear("I am confident that my experience in retail fits the position."),
      messages: ["missingWith"],
    },
    { body: dear("Please let me know if you need references or samples."), messages: ["missingWith"] },
    { body: dear("I am disappointed that you described the job so badly."), messages: ["missingWith"] },
    { body: dear("Good luck with your search."), messages: ["missingWith"] },
    { body: dear("I look forward to hearing from you about the next steps."), messages: ["missingWith"] },
    {
      body: dear("I enjoyed talking with you about Orbit Labs."),
      context: talked("churn"),
      recipients: toEva,
      messages: ["missingWith"],
    },
  ],
})
