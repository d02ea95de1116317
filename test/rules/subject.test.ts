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
    // Short or common, and yet it tells something.
    { body, subject: "Hi from the night nurse you met on Monday" },
    { body, subject: "thank you sir for interview" },
    { body, subject: "Interview: pastry cook, 3 March" },
    { body, subject: "One more question about the harvest" },
    { body, subject: "Test plan for the pump, as promised" },
    { body, subject: "Re: Draft contract, clause 4" },
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
    { body, subject: "INTERVIEW", messages: ["vague"] },
    { body, subject: "– – –", messages: ["vague"] },
    { body, subject: "hey!!", messages: ["vague"] },
  ],
  unknown: [{ body, subject: "", subjectUnknown: true }],
  notApplicable: [
    { body, compose: "reply", subject: "" },
    { body, compose: "reply", subject: "Re: Hi" },
    { body, compose: "forward", subject: "Fwd: Hi" },
  ],
})
