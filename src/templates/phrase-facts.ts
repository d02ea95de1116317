import type { Interview } from "~src/interviews/interview"
import { indirectQuestion } from "~src/templates/indirect-question"
import { lowerFirst } from "~src/templates/lower-first"
import { isNominal, startsAsOwnSentence } from "~src/templates/phrase-shape"

/** A fact in the writer's own words. */
export interface PhraseFact {
  readonly text: string
  /** Whether it is, or may be, a sentence: it then must not stand behind "about". */
  readonly statement: boolean
}

/** A topic, to stand inside a sentence; a question becomes part of one where that is safe. */
export function topicFact(written: string, interview: Interview): PhraseFact {
  const text = inSentence(
    indirectQuestion(written.trim()).replace(/^that\s+(?=the\b|you|they|we\b)/i, ""),
    interview,
  )
  return { text, statement: text !== "" && !isNominal(text) }
}

/** A concern is put as a topic is. */
export function concernFact(written: string, interview: Interview): PhraseFact {
  return topicFact(written, interview)
}

/** A strength: "I rebuilt the report" and "Rebuilt the report" become a sentence, everything else stands after a colon. */
export function strengthFact(written: string, interview: Interview): PhraseFact {
  const text = inSentence(written, interview)
  if (/^I\b/.test(text)) return { text, statement: true }
  if (startsAsOwnSentence(text)) return { text: `I ${lowerVerb(text)}`, statement: true }
  return { text, statement: false }
}

function inSentence(written: string, interview: Interview): string {
  return lowerFirst(
    written
      .replace(/\s+/g, " ")
      .trim()
      .replace(/[\s.,;:]+$/, ""),
    wordsSeenInLowerCase(interview),
  )
}

function lowerVerb(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** A word that the record has elsewhere in lower case is no name. */
function wordsSeenInLowerCase(interview: Interview): ReadonlySet<string> {
  const texts = [
    ...interview.strengths,
    ...interview.interviewers.flatMap((person) => [...person.topics, person.concern]),
  ]
  return new Set(texts.join(" ").match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’-]*/gu))
}
