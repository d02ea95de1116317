import { expect, test } from "vitest"
import { findNoteKind } from "~src/draft/find-note-kind"
import { parseDraft } from "~src/draft/parse-draft"
import type { Interview } from "~src/interviews/interview"
import { factsFor } from "~src/templates/facts"
import { letters } from "~src/templates/index"
import { renderLetter } from "~src/templates/render-letter"
import type { Letter } from "~src/templates/section"
import { fullInterview } from "~test/interviews/sample"
import { answered, inTurn } from "~test/templates/reviewing"

const DAY = 86_400_000
const DAYS = [0, 1, 2, 4, 6, 7, 30]
const [dana] = fullInterview.interviewers
const recipients = [{ name: dana!.name, address: dana!.email, field: "to" as const }]
/** What may be known when the letter is written, and when it is read again. */
const KNOWN: readonly (Interview | null)[] = [
  fullInterview,
  { ...fullInterview, at: "", promisedBy: "" },
  { ...fullInterview, interviewers: [{ ...dana!, topics: [], concern: "" }], strengths: [] },
  null,
]

/** What is known when a letter is written, on each day and in each turn. */
const cases = KNOWN.flatMap((interview) =>
  DAYS.flatMap((day) => {
    const now = new Date(Date.parse(fullInterview.at) + day * DAY).toISOString()
    const facts = factsFor({ interview, recipients, now, timeZone: "America/New_York" })
    return inTurn(interview ? answered(facts) : facts, 5).map((each) => ({ interview, now, facts: each }))
  }),
)

/** Each text of a letter once: what a window opened from a link holds, or a draft opened again. */
function textsOf(letter: Letter) {
  const texts = new Map(
    cases.map(({ interview, now, facts }) => {
      const { subject, body } = renderLetter(letter, facts)
      return [body.text, { interview, now, subject: subject.text, body: body.text }] as const
    }),
  )
  return [...texts.values()]
}

test.each(letters)("$id is read as its own kind of note on every day, by its words alone", (letter) => {
  const misread = new Map<string, string>()
  for (const { interview, now, subject, body } of textsOf(letter)) {
    for (const compose of ["new", "reply"] as const) {
      for (const known of [{ interview, now }, {}]) {
        const draft = parseDraft({ compose, subject, body, recipients })
        const kind = findNoteKind(draft, known)
        if (kind !== letter.noteKind) misread.set(body, `${kind} in a ${compose}`)
      }
    }
  }
  expect([...misread].slice(0, 3)).toEqual([])
})
