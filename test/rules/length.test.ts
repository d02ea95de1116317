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
    "Hello Mr. Okoro, I came home with flour on my shoes and a smile. Thank you for letting me shape the rye with you.",
    "dear madam, i am thankful for interview of nanny. i like very much your two boys and i hope i can work with them. regards, lin",
    // Long to look at, short to read: what others wrote, what stands below the name, names and lists.
    `Dear Ana,\n\n${paragraph(4)}\n\nBest,\nJo\n\nOn Mon, 2 Mar 2026, Ana Holm wrote:\n> ${paragraph(25)}`,
    `Dear Ana,\n\n${paragraph(4)}\n\nOn Mon, 2 Mar 2026, Ana Holm <ana@port.example> wrote:\n${paragraph(25)}`,
    `Dear Ana,\n\n${paragraph(3)}${"\n".repeat(60)}Best,\nJo`,
    `Dear Ana,\n\nMy plan for the first month:\n${"- walk one more quay with the crew\n".repeat(25)}\nBest,\nJo`,
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
    // A story told from its very beginning, in one breath or in many.
    {
      body: `Dear Chef,\n\n${"First I washed the pans, then I learned the sauces, and after the sauces came the fish. ".repeat(12).trim()}\n\nYours,\nMatteo`,
      messages: ["block"],
    },
    {
      body: `hi kim, ${"and then i told the kids about the volcano and they all wanted to build one ".repeat(13).trim()}`,
      messages: ["block"],
    },
    {
      body: `Dear Dr. Sato,\n\n${"The trial ran for six weeks.\n\nI kept the log every night.\n\nNobody dropped out.\n\n".repeat(18)}Sincerely,\nPaula`,
      messages: ["long"],
    },
    {
      body: `Dear all,\n\n${"- I drove the 14 and the 22 and never had a scratch\n".repeat(22)}\nBest,\nKwame`,
      messages: ["long"],
    },
    { body: "word ".repeat(20_000), messages: ["long"] },
  ],
  unknown: ["", "Dear Ana,", "Dear Ana, it was good to meet you."],
})
