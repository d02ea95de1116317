import { KINDER_QUESTION, NO_PRESSURE, PRESSURE } from "~src/rules/data/no-pressure"
import { type FoundPhrase, phraseFinder } from "~src/rules/match/find-phrases"
import { quote } from "~src/rules/match/quote"
import { defineRule, inEveryNote } from "~src/rules/rule"

const findPressure = phraseFinder(PRESSURE, NO_PRESSURE)

/** Opinion: asking when to expect news is fine, also with a date or another offer in mind; pushing for it is not. */
export const noPressure = defineRule({
  meta: {
    id: "no-pressure",
    title: "No pressure",
    ask: "Take the pressure off",
    why: "Hiring often takes longer than planned, and a note that pushes is hard to answer kindly.",
    source: "Alternative Staffing; Michelle Keefe (2023); a guide with two example letters",
    importance: inEveryNote("should"),
    quietWhenMet: true,
  },
  messages: {
    deadline: "“{words}” sets the reader a deadline. Asking when to expect news leaves them room.",
    impatience: "“{words}” can sound impatient. Asking where things stand brings the same answer.",
    reproach: "“{words}” can read as a reproach. The note is friendlier without it.",
    demand: "“{words}” can read as a demand. A request is easier to grant.",
    threat: "“{words}” can read as a threat. The note is stronger without it.",
  },
  check(draft) {
    const problems = findPressure(draft).map((found) => ({
      messageId: found.messageId,
      data: { words: quote(found.written) },
      span: found.span,
      fixes: fixesFor(found),
    }))
    return problems.length === 0 ? { state: "met", passages: [] } : { state: "unmet", problems }
  },
})

/** A complaint that is a whole question can be asked kindly; other words only their writer can put another way. */
function fixesFor({ messageId, span, sentence }: FoundPhrase<string>) {
  const isWholeQuestion = messageId === "impatience" && span.start === sentence.start
  if (!isWholeQuestion || !sentence.text.endsWith("?") || sentence.text.includes(",")) return []
  return [{ span: { start: sentence.start, end: sentence.end }, replacement: KINDER_QUESTION }]
}
