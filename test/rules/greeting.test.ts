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
  ],
  unmet: [
    { body: "", messages: ["missing"] },
    { body: "Thank you for today.\n\nBest,\nJo", messages: ["missing"] },
    { body: "Hi there,\n\nThank you.", messages: ["nobody"], marked: ["Hi there,"] },
    { body: "To whom it may concern,\n\nThank you.", messages: ["nobody"] },
    { body: "Dear Sir or Madam,\n\nThank you.", messages: ["nobody"] },
  ],
})
