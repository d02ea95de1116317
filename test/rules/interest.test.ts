import { interest } from "~src/rules/interest"
import { interviewWith } from "~test/interviews/sample"
import { testRule } from "~test/rules/test-rule"

const dear = (text: string) => `Dear Ms. Lund,\n\n${text}\n\nKind regards,\nJo Tan`

testRule(interest, {
  met: [
    {
      body: dear("Thank you for this morning. I would love to join your planning team. More soon."),
      marked: ["I would love to join your planning team."],
    },
    {
      body: dear("I am very interested in the planner role, and I look forward to joining you at Pike."),
      marked: ["I am very interested in the planner role, and I look forward to joining you at Pike."],
    },
    dear("Our talk made me even more enthusiastic about the work you do in Ghent."),
    dear("I left your office more excited about the position than when I came in."),
    dear("It confirmed my wish to work with a small crew."),
    dear("Please know that I want this job."),
    dear("The chance to work alongside your engineers is hard to resist."),
    dear("I remain keen to be part of the new depot."),
    dear("This is exactly the kind of place I have been looking for."),
    dear("I can see myself in the night team."),
    dear("I hope to contribute to the museum for many years."),
    dear("I look forward to the possibility of working together."),
    dear("It sounds like a great team, and the role would suit me."),
    dear("I am still eager to take on this job."),
    dear("I would be honoured to teach at your school."),
    dear("Please keep me in mind for other roles."),
    dear("I would be glad to be considered for a similar position in future."),
    dear("I am delighted to accept the position."),
    "i am really interested in the job and would like to work for you",
  ],
  unmet: [
    { body: "", messages: ["missing"] },
    { body: dear("Thank you for your time."), messages: ["missingFor"] },
    { body: dear("I look forward to hearing from you."), messages: ["missingFor"] },
    { body: dear("I look forward to our next conversation."), messages: ["missingFor"] },
    { body: dear("I was interested to hear how you plan the week."), messages: ["missingFor"] },
    { body: dear("Let me know if you would be interested in a sample."), messages: ["missingFor"] },
    { body: dear("I am happy to send more details."), messages: ["missingFor"] },
    { body: dear("I am no longer interested in the role."), messages: ["missingFor"] },
    { body: dear("Please let me know what you decide about the position."), messages: ["missingFor"] },
    { body: "It was good to meet you.", messages: ["missing"] },
    {
      body: dear("It was good to meet you."),
      context: { interview: interviewWith({ company: "Orbit Labs" }) },
      messages: ["missingAt"],
    },
  ],
})
