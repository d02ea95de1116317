import { subject } from "~src/rules/subject"
import { testRule } from "~test/rules/test-rule"

const body = "Dear Ana, thank you for your time."

testRule(subject, {
  met: [
    { body, subject: "Thank you – Harbour Planner interview – Jo Lind", marked: [] },
    { body, subject: "Thank you" },
    { body, subject: "Following up on Tuesday" },
    { body, subject: "Our interview on Tuesday" },
    { body, subject: "Merci pour l'entretien" },
    { body, subject: "Following Up – Jo Lind – Harbour Planner" },
    { body, subject: "Thanks for today, Ana" },
    { body, subject: "Question about the night shift" },
    { body, subject: "Update on my application" },
    { body, subject: "Jo Lind" },
  ],
  unmet: [
    { body, subject: "", messages: ["missing"] },
    { body, subject: "   ", messages: ["missing"] },
    { body, subject: "Hi", messages: ["vague"] },
    { body, subject: "hello!", messages: ["vague"] },
    { body, subject: "(no subject)", messages: ["vague"] },
    { body, subject: "Quick question…", messages: ["vague"] },
    { body, subject: "???", messages: ["vague"] },
    { body, subject: "Update", messages: ["vague"] },
    { body, subject: "E-Mail", messages: ["vague"] },
  ],
  unknown: [{ body, subject: "", subjectUnknown: true }],
  notApplicable: [
    { body, compose: "reply", subject: "" },
    { body, compose: "reply", subject: "Re: Hi" },
    { body, compose: "forward", subject: "Fwd: Hi" },
  ],
})
