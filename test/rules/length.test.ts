import { length } from "~src/rules/length"
import { testRule } from "~test/rules/test-rule"

const sentence = "The visit to the harbour office gave me a clear picture of the work."
const paragraph = (times: number) => Array.from({ length: times }, () => sentence).join(" ")

testRule(length, {
  met: [
    { body: `Dear Ana,\n\n${paragraph(5)}\n\n${paragraph(3)}\n\nBest,\nJo`, marked: [] },
    paragraph(13),
    Array.from({ length: 8 }, () => paragraph(2)).join("\n\n"),
    "Dear Ana, thank you for the hour you gave me today. I would like to join you.\n\nBest,\nJo",
    `${paragraph(8)}\n\n${paragraph(8)}`,
    // One line break ends a paragraph too.
    `Dear Ana,\n${paragraph(8)}\n${paragraph(8)}\nBest,\nJo`,
  ],
  unmet: [
    {
      body: `Dear Ana,\n\n${Array.from({ length: 9 }, () => paragraph(2)).join("\n\n")}`,
      messages: ["long"],
    },
    {
      body: `Dear Ana,\n${paragraph(14)}\n${paragraph(2)}\nBest,\nJo`,
      messages: ["block"],
      marked: [paragraph(14)],
    },
    { body: `Dear Ana,\n\n${paragraph(9)}\n\n${paragraph(9)}`, messages: ["long"] },
    { body: `Dear Ana,\n\n${paragraph(14)}\n\nBest,\nJo`, messages: ["block"], marked: [paragraph(14)] },
    { body: "word ".repeat(20_000), messages: ["long"] },
  ],
  unknown: ["", "Dear Ana,", "Dear Ana, it was good to meet you."],
})
