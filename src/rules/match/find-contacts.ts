import { anyOf } from "~src/draft/any-of"
import { type Draft, textOf } from "~src/draft/draft"
import { matchesOf } from "~src/draft/matches-of"
import type { Span } from "~src/draft/span"
import { CONTACT_LABELS, REACH_ME } from "~src/rules/data/contact-details"

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g
const NUMBER = /(?<![\w/.-])[+(]?\d[\d ().\u2011-]{5,20}\d(?![\w/])/g
const PROFILE = /(?:https?:\/\/|www\.)[^\s<>]{4,200}|linkedin\.com\/[^\s<>]{1,200}/gi
/** "2026-03-04", "04.03.2026", "9 30 2026": a date has the shape of a number too. */
const DATE = /^\D?(?:\d{4}[ .-]\d{1,2}[ .-]\d{1,2}|\d{1,2}[ .-]\d{1,2}[ .-]\d{4}|\d{4} ?- ?\d{4})$/
const LABEL = anyOf(CONTACT_LABELS)
const REACH = anyOf(REACH_ME)
const BLANK = /\[[^\]]{2,60}\]|\{\{?[^}]{2,60}\}|<[^>]{2,60}>|\([^)]{2,60}\)/g
/** A signature line is short; a longer one is a sentence. */
const LONGEST_LINE = 120
/** Without a closing, this many last lines may be a signature. */
const LAST_LINES = 4
const LONGEST_SIGNATURE = 400

/** Ways to reach the writer: in the signature as they stand, above it only in a sentence that gives them as such. */
export function findContacts(draft: Draft): readonly Span[] {
  const from = startOfSignature(draft)
  const signature = draft.lines.filter(
    (line) => line.end > from && line.end - line.start <= LONGEST_LINE && !ofReader(draft, line),
  )
  const below = signature.flatMap((line) =>
    contactsIn(draft.text, { ...line, start: Math.max(line.start, from) }),
  )
  const inProse = draft.prose
    .filter((sentence) => sentence.start < from && REACH.test(sentence.text))
    .flatMap((sentence) => contactsIn(draft.text, sentence))
  return [...inProse.filter((span) => !ofReader(draft, span)), ...below, ...belowDelimiter(draft)]
}

/** Contacts in a signature block that a mail program set off with "-- ", which is not part of the checked text. */
function belowDelimiter(draft: Draft): readonly Span[] {
  const delimiter = /(?:^|\n)-- ?\r?\n/.exec(draft.body)
  if (delimiter === null) return []
  const start = delimiter.index + delimiter[0].length
  const block = draft.body.slice(start, start + LONGEST_SIGNATURE).split(/\n\s*\n|\n>|\nOn /)[0] ?? ""
  return contactsIn(draft.body, { start, end: start + block.length })
}

function startOfSignature(draft: Draft): number {
  if (draft.signOff) return draft.signOff.span.start
  return draft.lines.at(-LAST_LINES)?.start ?? 0
}

/** Addresses, numbers and profiles in a stretch of text, and the blanks of a template for them. */
function contactsIn(whole: string, within: Span): readonly Span[] {
  const text = whole.slice(within.start, within.end)
  return [
    ...matches(text, ADDRESS),
    ...matches(text, NUMBER).filter(({ start, end }) => isNumber(text.slice(start, end))),
    ...matches(text, PROFILE),
    ...matches(text, BLANK).filter(({ start, end }) => LABEL.test(text.slice(start, end))),
  ].map(({ start, end }) => ({ start: within.start + start, end: within.start + end }))
}

function matches(text: string, pattern: RegExp): readonly Span[] {
  return matchesOf(pattern, text).map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}

function isNumber(written: string): boolean {
  const digits = written.replace(/\D/g, "").length
  return digits >= 7 && digits <= 15 && !DATE.test(written)
}

/** The reader's own address says nothing of how to reach the writer. */
function ofReader(draft: Draft, span: Span): boolean {
  const text = textOf(draft, span).toLowerCase()
  return draft.recipients.some(({ address }) => address !== "" && text.includes(address.toLowerCase()))
}
