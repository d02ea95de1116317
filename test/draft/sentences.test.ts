import { expect, test } from "vitest"
import { findLines } from "~src/draft/lines"
import { findSentences } from "~src/draft/sentences"

const sentencesOf = (text: string) =>
  findSentences(text, findLines(text)).map(({ start, end }) => text.slice(start, end))

test.each([
  ["Thank you. It was good.", ["Thank you.", "It was good."]],
  [
    "thank you for today. it was good! i learned a lot",
    ["thank you for today.", "it was good!", "i learned a lot"],
  ],
  ["We met Dr. Osei. She asked, e.g. about tides.", ["We met Dr. Osei.", "She asked, e.g. about tides."]],
  ["Orbit Inc. is close by. I cycle.", ["Orbit Inc. is close by.", "I cycle."]],
  ["I read the notes, plans etc. on the train.", ["I read the notes, plans etc. on the train."]],
  ["One line\nAnother line", ["One line", "Another line"]],
  [
    "This line is long enough to have been wrapped by a mail program\nin the middle. Next.",
    ["This line is long enough to have been wrapped by a mail program\nin the middle.", "Next."],
  ],
  ["", []],
  [" \n\n ", []],
])("%j", (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})
