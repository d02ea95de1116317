import { defineRule, inEveryNote } from "~src/rules/rule"

export const greeting = defineRule({
  meta: {
    id: "greeting",
    title: "A greeting by name",
    ask: "Greet them by name",
    why: "A name shows the note was written for this reader.",
    source: "Alternative Staffing; Michelle Keefe (2023)",
    importance: inEveryNote("should"),
  },
  messages: {
    missing: "The draft starts without a greeting.",
    nobody: "The greeting names nobody.",
  },
  check(draft) {
    const found = draft.greeting
    if (!found) return { state: "unmet", problems: [{ messageId: "missing" }] }
    const several = draft.recipients.length > 1
    if (found.kind === "nobody" && !several) {
      return { state: "unmet", problems: [{ messageId: "nobody", span: found.span }] }
    }
    return { state: "met", passages: [found.span] }
  },
})
