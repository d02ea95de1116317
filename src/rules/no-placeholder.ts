import { findPlaceholders } from "~src/rules/match/find-placeholders"
import { quote } from "~src/rules/match/quote"
import { defineRule, inEveryNote } from "~src/rules/rule"

/** A longer blank is shown shortened: some templates put whole instructions into one. */
const LONGEST_SHOWN = 40

export const noPlaceholder = defineRule({
  meta: {
    id: "no-placeholder",
    title: "No blanks left",
    ask: "Fill the blanks",
    why: "A leftover “[Company]” would arrive as it is, and shows that the note was copied.",
    source:
      "“The Value of Post Interview Follow Up”; Michelle Keefe (2023); a guide with two example letters",
    importance: inEveryNote("must"),
  },
  messages: {
    blank: "“{blank}” is still a blank. It would arrive as it is.",
    inSubject: "“{blank}” in the subject is still a blank. It would arrive as it is.",
  },
  check(draft) {
    const inSubject = findPlaceholders(draft.subject).map((span) => ({
      messageId: "inSubject" as const,
      data: { blank: quote(draft.subject.slice(span.start, span.end), LONGEST_SHOWN) },
    }))
    const inBody = findPlaceholders(draft.text).map((span) => ({
      messageId: "blank" as const,
      data: { blank: quote(draft.text.slice(span.start, span.end), LONGEST_SHOWN) },
      span,
    }))
    const problems = [...inSubject, ...inBody]
    return problems.length === 0 ? { state: "met", passages: [] } : { state: "unmet", problems }
  },
})
