import { defineRule, inEveryNote } from "~src/rules/rule"

export const signOff = defineRule({
  meta: {
    id: "sign-off",
    title: "A closing line",
    ask: "Close the note",
    why: "A short closing such as “Kind regards” ends the note politely.",
    source: "a guide with two example letters",
    importance: inEveryNote("should"),
  },
  messages: {
    missing: "The draft ends without a closing such as “Kind regards”.",
  },
  check(draft) {
    const found = draft.signOff
    if (!found) return { state: "unmet", problems: [{ messageId: "missing" }] }
    const end = found.nameSpan && found.nameSpan.start >= found.span.end ? found.nameSpan.end : found.span.end
    return { state: "met", passages: [{ start: found.span.start, end }] }
  },
})
