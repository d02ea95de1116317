import { paragraphs } from "~src/rules/paragraphs"
import { testRule } from "~test/rules/test-rule"

const sentence = "The visit to the harbour office gave me a clear picture of the work."
const block = (times: number) => Array.from({ length: times }, () => sentence).join(" ")
const letter = (...blocks: string[]) => `Dear Ana,\n\n${blocks.join("\n\n")}\n\nBest,\nJo`
const wrapped = (text: string) => text.replace(/(.{60,72}) /g, "$1\n")

testRule(paragraphs, {
  met: [
    { body: letter(block(3), block(3), block(1)), marked: [] },
    letter(block(3)),
    letter(block(8)),
    letter(block(2), block(2), block(2), block(2), block(2)),
    // One line break ends a paragraph too.
    `Dear Ana,\n${block(5)}\n${block(5)}\nBest,\nJo`,
    `${block(2)}\n\n${block(2)}`,
    letter(wrapped(block(7))),
    // Greeting, closing and a long signature are no paragraphs.
    `${letter(block(2), block(2))}\n\nJo Lind\n\nHarbour Street 4\n\nGhent\n\n614 555 0142\n\njo@mail.example`,
    // What has many lines or many words, and is no row of scraps or wall of text.
    letter(block(8), block(8)),
    letter(block(2), "- the cranes\n- the quay\n- the night shift\n- the tide tables\n- the ferry", block(2)),
    letter(...Array.from({ length: 7 }, () => sentence)),
    `${letter(block(3))}\n\nOn Mon, 2 Mar 2026, Ana Holm wrote:\n> ${block(12)}`,
  ],
  unmet: [
    { body: letter(block(10)), messages: ["block"], marked: [block(10)] },
    { body: letter(block(2), block(11), block(2)), messages: ["block"], marked: [block(11)] },
    { body: letter(block(9), block(7)), messages: ["block"], marked: [block(9)] },
    { body: block(12), messages: ["block"] },
    { body: letter(wrapped(`${block(10).replaceAll(".", ",")}.`)), messages: ["block"] },
    { body: letter(...Array.from({ length: 8 }, () => sentence)), messages: ["scattered"] },
    { body: letter(...Array.from({ length: 14 }, () => "I like the yard.")), messages: ["scattered"] },
    { body: `Dear Ana,\n\n${block(4)}\n${block(10)}\n\nBest,\nJo`, messages: ["block"] },
  ],
  // Too long altogether: `length` speaks.
  notApplicable: [
    letter(block(14)),
    letter(block(10), block(10)),
    letter(...Array.from({ length: 9 }, () => block(2))),
  ],
  unknown: ["", "Dear Ana,", "Dear Ana,\n\nThank you for today.\n\nBest,\nJo"],
})
