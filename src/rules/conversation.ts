import type { Draft } from "~src/draft/draft"
import { matchesOf } from "~src/draft/matches-of"
import { interviewersFor } from "~src/interviews/match-interview"
import { AT_COMPANY } from "~src/rules/data/conversation"
import { namesSomething } from "~src/rules/match/names-something"
import { readerName } from "~src/rules/match/reader"
import { sentencesThat } from "~src/rules/match/sentences"
import { speaksOf, wordsIn, wordsOfFacts } from "~src/rules/match/speaks-of"
import { defineRule, type RuleContext } from "~src/rules/rule"

const ROLE_NAME =
  /\b(?:the|your|a|an) ((?:[\w&/-]+ ){1,4}?)(?:role|position|job|post|opening|vacancy|internship)\b/gi

/** Our own slot for it. The line is there then; that its blank is open is for `no-placeholder` to say. */
const TOPIC_SLOT = "{{topic}}"

/**
 * Opinion: "learning more about the role and the team" could stand in any note. A sentence counts when it names
 * something beyond the role and the company, or one of the topics on record.
 */
export const conversation = defineRule({
  meta: {
    id: "conversation",
    title: "Something you talked about",
    ask: "Name something you talked about",
    why: "One detail from the talk shows that you listened, and that the note is for this reader.",
    source:
      "“The Value of Post Interview Follow Up”; Employment Solutions; Michelle Keefe (2023); a guide with two example letters",
    importance: { "thank-you": "should", "check-in": "could", "after-rejection": "could" },
  },
  messages: {
    missing: "The draft doesn’t mention anything you talked about yet.",
    missingWith: "The draft doesn’t mention anything you and {name} talked about yet.",
  },
  check(draft, context) {
    const topics = wordsOfFacts(topicsFor(draft, context))
    const names = knownNames(draft, context)
    const passages = sentencesThat(
      draft,
      (sentence) =>
        speaksOf(sentence, topics) || sentence.includes(TOPIC_SLOT) || namesSomething(sentence, names),
    )
    if (passages.length > 0) return { state: "met", passages }
    const name = readerName(draft, context)
    if (name === "") return { state: "unmet", problems: [{ messageId: "missing" }] }
    return { state: "unmet", problems: [{ messageId: "missingWith", data: { name } }] }
  },
})

/** The topics of those the draft goes to; of everyone met while that is not known. */
function topicsFor(draft: Draft, { interview }: RuleContext): readonly string[] {
  if (!interview) return []
  const readers = interviewersFor(draft.recipients, interview)
  return (readers.length > 0 ? readers : interview.interviewers).flatMap((person) => person.topics)
}

/** "the data coordinator role", "at Orbit Labs": what the draft itself says of job and company. */
function namesInDraft({ text }: Draft): readonly string[] {
  const roles = matchesOf(ROLE_NAME, text).map(([, name = ""]) => name)
  return [...roles, ...(text.match(AT_COMPANY) ?? [])]
}

/** Words of names, which say nothing about the talk. */
function knownNames(draft: Draft, { interview }: RuleContext): ReadonlySet<string> {
  const addressed = draft.greeting?.addressees.map((addressee) => addressee.name) ?? []
  const people = interview?.interviewers.map((person) => person.name) ?? []
  const facts = interview ? [interview.company, interview.role, interview.me.name] : []
  return new Set([...addressed, ...people, ...facts, ...namesInDraft(draft)].flatMap(wordsIn))
}
