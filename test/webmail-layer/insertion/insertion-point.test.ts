// @vitest-environment happy-dom
import { expect, it } from "vitest"
import { gmail } from "~src/webmail/adapters/gmail"
import { readBodyText } from "~src/webmail/body-text/body-text"
import { insertionPoint } from "~src/webmail/insertion/insertion-point"

const SIGNATURE = '<div class="gmail_signature">Jonah Reyes</div>'
const QUOTE = '<div class="gmail_quote"><div class="gmail_attr">Dana wrote:</div>See you.</div>'
const INTRODUCED = "<div>On Tue, 3 Mar 2026 Dana Whitfield wrote:<br>See you.</div>"
const CARD = '<span contenteditable="false">Resume.pdf</span>'

/** Where text would go in `html` with the selection from child `start` to child `end` of the body: the words before and behind it. */
function placeIn(html: string, start: number, end: number): string | null {
  const body = document.createElement("div")
  body.innerHTML = html
  document.body.replaceChildren(body)
  const range = document.createRange()
  range.setStart(body, start)
  range.setEnd(body, end)
  const own = readBodyText(body, gmail.notOwnText)
  const place = insertionPoint(body, own, gmail.notOwnText, range)
  if (!place) return null
  const part = (from: "start" | "end"): string => {
    const half = document.createRange()
    half.selectNodeContents(body)
    if (from === "start") half.setEnd(place.startContainer, place.startOffset)
    else half.setStart(place.endContainer, place.endOffset)
    return half.toString()
  }
  const around =
    place.startContainer instanceof Element ? place.startContainer : place.startContainer.parentElement
  const isInside = around?.closest(".gmail_signature, .gmail_quote, [contenteditable=false]") !== null
  return isInside ? "not the writer's" : `${part("start")}|${part("end")}`
}

it.each([
  ["a caret in the writer's own line", "<div>Hi</div><div>Bye</div>", 1, 1, "Hi|Bye"],
  ["all that is the writer's", "<div>Hi</div><div>Bye</div>", 0, 2, "|"],
  ["all, with the signature", `<div>Hi</div><br>${SIGNATURE}`, 0, 3, "Hi|Jonah Reyes"],
  ["all, with the quote", `<div>Hi</div><br>${QUOTE}`, 0, 3, "Hi|Dana wrote:See you."],
  ["all, with a file's card", `<div>Hi</div>${CARD}<div>Bye</div>`, 0, 3, "HiResume.pdfBye|"],
  ["the place behind the signature", `<div>Hi</div>${SIGNATURE}`, 2, 2, "Hi|Jonah Reyes"],
  ["a line below the signature", `<div>Hi</div>${SIGNATURE}<div><br></div>`, 2, 2, "HiJonah Reyes|"],
  [
    "the place between an empty line and the quote",
    `<div>Hi</div><br>${QUOTE}`,
    2,
    2,
    "Hi|Dana wrote:See you.",
  ],
  [
    "the place before a quote that only its words tell",
    `<div>Hi</div><br>${INTRODUCED}`,
    2,
    2,
    "Hi|On Tue, 3 Mar 2026 Dana Whitfield wrote:See you.",
  ],
  ["an empty line above the signature", `<div><br></div>${SIGNATURE}`, 0, 0, "|Jonah Reyes"],
])("is never the signature or the quote, from %s", (_, html, start, end, place) => {
  expect(placeIn(html, start, end)).toBe(place)
})

it.each([SIGNATURE, QUOTE, INTRODUCED])(
  "is nowhere in a body that holds nothing of the writer's: %s",
  (html) => {
    expect(placeIn(html, 0, 0)).toBeNull()
    expect(placeIn(html, 1, 1)).toBeNull()
  },
)
