import type { Mailbox } from "~src/draft/snapshot"
import type { Interview } from "~src/interviews/interview"
import { interviewersFor } from "~src/interviews/match-interview"
import { addresseeFacts } from "~src/templates/addressee-facts"
import { dayFacts } from "~src/templates/day-facts"
import { concernFact, type PhraseFact, strengthFact, topicFact } from "~src/templates/phrase-facts"
import type { Placeholder } from "~src/templates/placeholder"

/** What the placeholders are filled with. */
export interface Facts {
  readonly values: Readonly<Partial<Record<Placeholder, string>>>
  /** Placeholders whose fact reads as a sentence of its own and needs a wording that leaves it one. */
  readonly statements: ReadonlySet<Placeholder>
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
  readonly strengthIndex?: number
}

/** The facts for one draft. Only what the record or the recipients state: nothing is guessed, and what is not known is not there. */
export function factsFor(input: FactsInput): Facts {
  const { interview, recipients } = input
  if (!interview) return collect({ ...addresseeFacts(recipients, null) }, {})
  const people = interviewersFor(recipients, interview)
  const { me } = interview
  return collect(
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
      strength: strengthFact(pick(interview.strengths, input.strengthIndex), interview),
      concern: concernFact(people.find((person) => person.concern !== "")?.concern ?? "", interview),
    },
  )
}

function collect(
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
  return { values, statements }
}

function pick(list: readonly string[], index = 0): string {
  return list.length === 0 ? "" : (list[((index % list.length) + list.length) % list.length] ?? "")
}
