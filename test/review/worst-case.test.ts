import { describe, expect, test } from "vitest"
import { findNoteKind } from "~src/draft/find-note-kind"
import { mayBeForeign } from "~src/draft/may-be-foreign"
import { parseDraft } from "~src/draft/parse-draft"
import type { DraftSnapshot } from "~src/draft/snapshot"
import { RULES } from "~src/rules/index"

/** For a thousand words, on any machine these tests run on. */
const MOST_MS = 50
/** As many characters as a thousand words have. */
const LENGTH = 5_600
/** The first compiles what the others use, and memory is tidied up at times. */
const TRIES = 4

/** Repeated without end, these keep patterns busy: one character, runs that almost match, openings never closed. */
const PUMPS = [
  ...[
    "a",
    "A",
    " ",
    "\n",
    ".",
    ",",
    "'",
    "-",
    "_",
    "[",
    "(",
    "<",
    "@",
    "\ud83d",
    "a ",
    "A ",
    "aA",
    "a.",
    "1-",
    "{{a ",
  ],
  ...["you ", "i ", "my ", "the ", "of ", "really ", "sorry ", "thank you ", "interest", "Dana Whitfield "],
]
const SAID = "Hi Dana,\n\nThank you for your time. I "

function draftOf(body: string, subject = ""): DraftSnapshot {
  const recipients = [{ name: "Dana Whitfield", address: "dana@orbit.example", field: "to" as const }]
  return { compose: "new", subject, body, recipients }
}

const filled = (pump: string) => pump.repeat(Math.ceil(LENGTH / pump.length)).slice(0, LENGTH)

/** Milliseconds on a processor, of the quickest of a few tries: other programs may have it in between. */
function leastTime(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let tried = 0; tried < TRIES && least > MOST_MS; tried++) {
    const begun = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(begun)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

const interview = {
  company: "Orbit Labs",
  role: "Planner",
  at: "2026-03-03T14:00:00Z",
  channel: "video",
  interviewers: [
    {
      name: "Dana Whitfield",
      email: "dana@orbit.example",
      title: "Head",
      topics: ["the night run"],
      concern: "no Kotlin",
    },
  ],
  strengths: ["ten years of planning"],
  promisedBy: "2026-03-10",
  me: { name: "Jonas Abel", phone: "", email: "", linkedin: "" },
}
const note = {
  to: "kim@orbit.example",
  body: "Thank you for your time. I liked the talk about the night run.",
}
const context = { interview, sentNotes: [note], now: "2026-03-04T15:00:00Z", findings: [] }

describe("text made to keep us busy costs less than 50 ms for a thousand words", () => {
  const texts = PUMPS.map((pump) => `${SAID}${filled(pump)}\n\nBest,\nJonas`)
  const slowIn = (run: (body: string) => unknown) =>
    texts.flatMap((text) => {
      const ms = leastTime(() => run(text))
      return ms > MOST_MS ? [`${JSON.stringify(text.slice(0, 60))}: ${Math.round(ms)} ms`] : []
    })

  const drafts = new Map(texts.map((text) => [text, parseDraft(draftOf(text, text.slice(0, 500)))]))

  test("taking a draft apart", () => expect(slowIn((body) => parseDraft(draftOf(body)))).toEqual([]))
  test("its kind", () => {
    expect(slowIn((body) => findNoteKind(drafts.get(body) ?? parseDraft(draftOf(body))))).toEqual([])
  })
  test("its language", () => expect(slowIn(mayBeForeign)).toEqual([]))

  test.each(RULES.map((rule) => [rule.meta.id, rule] as const))("rule %s", (_id, rule) => {
    expect(slowIn((body) => rule.check(drafts.get(body) ?? parseDraft(draftOf(body)), context))).toEqual([])
  })
})
