import { length } from "~src/rules/length"
import { testRule } from "~test/rules/test-rule"

const sentence = "The visit to the harbour office gave me a clear picture of the work."
const paragraph = (times: number) => Array.from({ length: times }, () => sentence).join(" ")

testRule(length, {
  met: [
    { body: `Dear Ana,\n\n${paragraph(5)}\n\n${paragraph(3)}\n\nBest,\nJo`, marked: [] },
    "Dear Ana, thank you for the hour you gave me today. I would like to join you.\n\nBest,\nJo",
    `${paragraph(7)}\n\n${paragraph(7)}`,
  ],
  unmet: [
    { body: `Dear Ana,\n\n${paragraph(9)}\n\n${paragraph(9)}`, messages: ["long"] },
    { body: `Dear Ana,\n\n${paragraph(13)}\n\nBest,\nJo`, messages: ["block"], marked: [paragraph(13)] },
    { body: "word ".repeat(20_000), messages: ["long"] },
  ],
  unknown: ["", "Dear Ana,", "Dear Ana, it was good to meet you."],
})
