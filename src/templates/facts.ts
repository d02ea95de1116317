import type { Mailbox } from "~src/draft/snapshot"
import type { Interview } from "~src/interviews/interview"
import { interviewersFor } from "~src/interviews/match-interview"
import type { SentMessage } from "~src/interviews/sent-note"
import { addresseeFacts } from "~src/templates/addressee-facts"
import { dayFacts } from "~src/templates/day-facts"
import { concernFact, type PhraseFact, strengthFact, topicFact } from "~src/templates/phrase-facts"
import type { Placeholder } from "~src/templates/placeholder"
import { saidToOthers } from "~src/templates/said-to-others"
import { turnOf } from "~src/templates/turn-of"

/** What the placeholders are filled with. */
export interface Facts {
  readonly values: Readonly<Partial<Record<Placeholder, string>>>
  /** Placeholders whose fact reads as a sentence of its own and needs a wording that leaves it one. */
  readonly statements: ReadonlySet<Placeholder>
  /** Which of a section's wordings this reader gets: the place among the people met, from 0. */
  readonly turn: number
  /** How many wordings further the person went, by the section's id: what she chose once is what she meets again. */
  readonly wordings?: Readonly<Record<string, number>>
  /** The notes that others of this interview have had: their wordings are passed over. */
  readonly said?: readonly string[]
}

export interface FactsInput {
  /** null when no interview belongs to the draft. */
  readonly interview: Interview | null
  readonly recipients: readonly Mailbox[]
  /** ISO 8601. */
  readonly now: string
  /** IANA name; the machine's own zone without it. */
  readonly timeZone?: string
  /** Which of the topics talked about with this reader; counts round. */
  readonly topicIndex?: number
  /** Which of the strengths; without it each person met gets the next one. Counts round. */
  readonly strengthIndex?: number
  readonly wordings?: Readonly<Record<string, number>>
  /** Notes that were sent, to anybody. */
  readonly sent?: readonly SentMessage[]
}

/** The facts for one draft. Only what the record or the recipients state: nothing is guessed, and what is not known is not there. */
export function factsFor({ wordings = {}, sent = [], ...input }: FactsInput): Facts {
  const { interview, recipients } = input
  const said = interview ? saidToOthers(sent, interview, interviewersFor(recipients, interview)) : []
  return { ...stated(input), wordings, said }
}

function stated(input: Omit<FactsInput, "wordings" | "sent">): Facts {
  const { interview, recipients } = input
  if (!interview) return collect(0, { ...addresseeFacts(recipients, null) }, {})
  const people = interviewersFor(recipients, interview)
  const turn = turnOf(people[0] ?? null, interview)
  const { me } = interview
  return collect(
    turn,
    {
      ...addresseeFacts(recipients, interview),
      ...dayFacts(interview, input.now, input.timeZone),
      company: interview.company,
      role: interview.role.replace(/^the\s+/i, "").replace(/\s+(?:role|position|job)$/i, ""),
      sender: me.name,
      phone: me.phone,
      email: me.email,
      linkedin: me.linkedin,
    },
    {
      topic: topicFact(
        pick(
          people.flatMap((person) => person.topics),
          input.topicIndex,
        ),
        interview,
      ),
      strength: strengthFact(pick(interview.strengths, input.strengthIndex ?? turn), interview),
      concern: concernFact(people.find((person) => person.concern !== "")?.concern ?? "", interview),
    },
  )
}

function collect(
  turn: number,
  plain: Readonly<Partial<Record<Placeholder, string>>>,
  phrases: Readonly<Partial<Record<Placeholder, PhraseFact>>>,
): Facts {
  const values: Partial<Record<Placeholder, string>> = {}
  const statements = new Set<Placeholder>()
  const add = (name: string, value: string) => {
    const line = value.replace(/\s+/g, " ").trim()
    if (line !== "") values[name as Placeholder] = line
  }
  for (const [name, value] of Object.entries(plain)) add(name, value)
  for (const [name, phrase] of Object.entries(phrases)) {
    add(name, phrase.text)
    if (phrase.statement) statements.add(name as Placeholder)
  }
  return { values, statements, turn }
}

function pick(list: readonly string[], index = 0): string {
  return list.length === 0 ? "" : (list[((index % list.length) + list.length) % list.length] ?? "")
}
