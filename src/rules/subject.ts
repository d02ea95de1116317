import { fold } from "~src/interviews/fold"
import { defineRule, inEveryNote } from "~src/rules/rule"

/** Subjects that tell a reader nothing, compared without case, accents and punctuation. */
const SAYS_NOTHING = new Set([
  "draft",
  "e mail",
  "email",
  "hello",
  "hello there",
  "hey",
  "hi",
  "hi there",
  "important",
  "interview",
  "message",
  "new message",
  "no subject",
  "note",
  "question",
  "quick question",
  "regarding",
  "subject",
  "test",
  "untitled",
  "update",
])

export const subject = defineRule({
  meta: {
    id: "subject",
    title: "A clear subject line",
    ask: "Say in the subject what it is about",
    why: "A busy reader finds the note again by its subject: what it is, the role, your name.",
    source: "a guide with two example letters",
    importance: inEveryNote("should"),
  },
  messages: {
    missing: "The subject is empty.",
    vague: "“{subject}” doesn’t say what the note is about.",
  },
  check(draft) {
    if (draft.compose !== "new") return { state: "not-applicable" }
    if (draft.subjectUnknown) return { state: "unknown" }
    const written = draft.subject.trim()
    if (written === "") return { state: "unmet", problems: [{ messageId: "missing" }] }
    const bare = fold(written)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
    if (bare === "" || SAYS_NOTHING.has(bare)) {
      return { state: "unmet", problems: [{ messageId: "vague", data: { subject: written } }] }
    }
    return { state: "met", passages: [] }
  },
})
