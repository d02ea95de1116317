import type { Finding } from "~src/rules/rule"
import { spelling } from "~src/rules/spelling"
import { testRule } from "~test/rules/test-rule"

const body = "Thank you for the interveiw and the the tour."

function found(words: string, kind: Finding["kind"], ...replacements: string[]): Finding {
  const start = body.indexOf(words)
  return { span: { start, end: start + words.length }, kind, message: "Said twice.", replacements }
}

testRule(spelling, {
  met: [{ body, context: { findings: [] }, marked: [] }],
  unmet: [
    {
      body,
      context: { findings: [found("interveiw", "spelling", "interview", "interviews")] },
      messages: ["misspelt"],
      marked: ["interveiw"],
    },
    {
      body,
      context: { findings: [found("interveiw", "spelling"), found("the the", "grammar", "the")] },
      messages: ["misspelt", "grammar"],
      marked: ["interveiw", "the the"],
    },
  ],
  unknown: [body, ""],
})
