import type { Draft } from "~src/draft/draft"
import { interviewersFor } from "~src/interviews/match-interview"
import { ANSWERS, NO_ANSWERS } from "~src/rules/data/concern"
import { sentencesThat } from "~src/rules/match/sentences"
import { speaksOf, wordsOfFacts } from "~src/rules/match/speaks-of"
import { wording } from "~src/rules/match/wording"
import { defineRule, type RuleContext } from "~src/rules/rule"

const answers = wording(ANSWERS, NO_ANSWERS)

/**
 * Opinion: a note with nothing to put right needs no such line, so it counts for more only where the interview's
 * record notes a concern of the reader.
 */
export const concern = defineRule({
  meta: {
    id: "concern",
    title: "An answer to a concern",
    ask: "Answer what was left open",
    why: "The note is a second chance to settle a doubt, or to add what went unsaid.",
    source: "Employment Solutions; Michelle Keefe (2023); a guide with two example letters",
    importance: { "thank-you": "could" },
  },
  messages: {
    missing: "If a question was left open, or something went unsaid, a line can put it right.",
    missingNoted: "You noted a concern: “{concern}”. The draft doesn’t answer it yet.",
  },
  importanceFor(noteKind, draft, context) {
    if (noteKind !== "thank-you") return null
    return concernOf(draft, context) === "" ? "could" : "should"
  },
  check(draft, context) {
    const noted = concernOf(draft, context)
    const words = wordsOfFacts([noted])
    const passages = sentencesThat(draft, (sentence) => speaksOf(sentence, words) || answers(sentence))
    if (passages.length > 0) return { state: "met", passages }
    return {
      state: "unmet",
      problems: [
        noted === "" ? { messageId: "missing" } : { messageId: "missingNoted", data: { concern: noted } },
      ],
    }
  },
})

/** The concern of the one this draft goes to, as noted, or "". */
function concernOf(draft: Draft, { interview }: RuleContext): string {
  if (!interview) return ""
  const noted = interviewersFor(draft.recipients, interview).map((person) => person.concern.trim())
  return noted.find((each) => each !== "")?.replace(/[.!]+$/, "") ?? ""
}
