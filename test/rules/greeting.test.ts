import { greeting } from "~src/rules/greeting"
import { testRule } from "~test/rules/test-rule"

testRule(greeting, {
  met: [
    { body: "Dear Ana,\n\nThank you.", marked: ["Dear Ana,"] },
    { body: "Hi Ana and Tom,\n\nThank you.", marked: ["Hi Ana and Tom,"] },
    { body: "Good morning Dr. Holm,\n\nThank you.", marked: ["Good morning Dr. Holm,"] },
    { body: "Ana,\n\nThank you.", marked: ["Ana,"] },
    "Dear Hiring Team,\n\nThank you.",
    "Hello Ms Holm – thank you for today.",
    "Dear [Name],\n\nThank you.",
    "Dear (Full name of the interviewer or contact person),\n\nThank you.",
    "hi ana, thanks for today",
    "Hiya Fi,\n\nThank you.",
    "Dear Professor Lim,\n\nThank you.",
    "Dear Chief Ramirez:\n\nThank you.",
    "Good day Mr. Nkosi,\n\nThank you.",
    "Hi Siobhán!\n\nThank you.",
    "Dear Mr. and Mrs. Holm,\n\nThank you.",
    { body: "Hello again, Ana,\n\nThank you.", marked: ["Hello again, Ana,"] },
    { body: "Hello, Ms. Lund,\n\nThank you.", marked: ["Hello, Ms. Lund,"] },
  ],
  unmet: [
    { body: "", messages: ["missing"] },
    { body: "Thank you for today.\n\nBest,\nJo", messages: ["missing"] },
    { body: "Hi there,\n\nThank you.", messages: ["nobody"], marked: ["Hi there,"] },
    { body: "To whom it may concern,\n\nThank you.", messages: ["nobody"] },
    { body: "Dear Sir or Madam,\n\nThank you.", messages: ["nobody"] },
    { body: "Dear Hiring Manager,\n\nThank you.", messages: ["nobody"] },
    { body: "Hello,\n\nThank you.", messages: ["nobody"] },
    { body: "Hi, Thanks for today.\n\nBest,\nJo", messages: ["nobody"] },
    { body: "Good morning,\n\nThank you.", messages: ["nobody"] },
    { body: "Dear Interviewer,\n\nThank you.", messages: ["nobody"] },
    // Names and greetings that are none.
    { body: "Ana and Tom showed me the yard.\n\nBest,\nJo", messages: ["missing"] },
    { body: "Thank you, Ana.\n\nBest,\nJo", messages: ["missing"] },
    { body: "Highly interesting, your yard.\n\nBest,\nJo", messages: ["missing"] },
    { body: "Kind regards,\nJo", messages: ["missing"] },
  ],
})
