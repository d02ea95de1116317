import type { Addressee } from "~src/draft/addressees"
import { isSameName, isSlipOf } from "~src/draft/same-name"
import type { Span } from "~src/draft/span"
import { findCompanySlips } from "~src/rules/match/company-slips"
import { bare, type KnownPerson, peopleMet, readersOf } from "~src/rules/match/known-people"
import { defineRule, type Problem } from "~src/rules/rule"

/** Opinion: only what somebody said for sure (the To field, the interview's record) is held against a name. */
export const rightNames = defineRule({
  meta: {
    id: "right-names",
    title: "The right names",
    ask: "Check the names",
    why: "A misspelt name, or one left over from another letter, is the slip that readers remember.",
    source: "Alternative Staffing; Michelle Keefe (2023); faults that hiring managers report",
    importance: {
      "thank-you": "must",
      "check-in": "must",
      "final-check-in": "must",
      "after-rejection": "must",
      reply: "must",
    },
  },
  messages: {
    misspelt: "“{written}” in the greeting, “{name}” in the address or your notes.",
    otherReader: "The greeting says “{written}”, but the note goes to {name}.",
    company: "“{written}” here, “{name}” in your interview notes.",
  },
  check(draft, context) {
    const readers = readersOf(draft, context)
    const addressees = draft.greeting?.addressees ?? []
    const company = context.interview?.company ?? ""
    if ((readers.length === 0 || addressees.length === 0) && company === "") return { state: "unknown" }
    const problems = [
      ...(readers.length === 0
        ? []
        : addressees.flatMap((each) => wrongName(each, readers, peopleMet(context)))),
      ...findCompanySlips(draft, company, [...readers, ...peopleMet(context)]).map(({ span, written }) =>
        slip("company", span, written, company),
      ),
    ]
    if (problems.length > 0) return { state: "unmet", problems }
    if (readers.length === 0 || addressees.length === 0) return { state: "unknown" }
    return { state: "met", passages: addressees.map((addressee) => addressee.nameSpan) }
  },
})

type Found = Problem<"misspelt" | "otherReader" | "company">

function wrongName(
  addressee: Addressee,
  readers: readonly KnownPerson[],
  met: readonly KnownPerson[],
): readonly Found[] {
  const words = wordsOf(addressee)
  if (words.length === 0 || readers.some((reader) => isNameOf(words, reader))) return []
  for (const reader of [...readers, ...met]) {
    const found = slipIn(words, reader)
    if (found) return [found]
  }
  // Of several people, or of one whose name is shown in part, another name may still be right.
  const only = readers.length === 1 ? readers[0] : undefined
  if (only === undefined || only.words.length < 2) return []
  const { name: written, nameSpan: span } = addressee
  return [{ messageId: "otherReader", data: { written, name: only.full }, span }]
}

interface Word {
  readonly written: string
  readonly folded: string
  readonly span: Span
}

function wordsOf({ name, nameSpan }: Addressee): readonly Word[] {
  return Array.from(name.matchAll(/[^\s-]+/g), ({ 0: written, index }) => ({
    written,
    folded: bare(written),
    span: { start: nameSpan.start + index, end: nameSpan.start + index + written.length },
  })).filter((word) => word.folded !== "")
}

function isNameOf(words: readonly Word[], person: KnownPerson): boolean {
  return words.every((word) => person.words.some((known) => isSameName(word.folded, known.folded)))
}

/** The one word of a name that is a letter or two off, when every other word of it is right. */
function slipIn(words: readonly Word[], person: KnownPerson): Found | null {
  const wrong = words.filter((word) => !person.words.some((known) => isSameName(word.folded, known.folded)))
  const [word] = wrong
  if (word === undefined || wrong.length > 1) return null
  const meant = person.words.find((known) => isSlipOf(word.folded, known.folded))
  return meant ? slip("misspelt", word.span, word.written, meant.written) : null
}

function slip(messageId: "misspelt" | "company", span: Span, written: string, name: string): Found {
  return { messageId, data: { written, name }, span, fixes: [{ span, replacement: name }] }
}
