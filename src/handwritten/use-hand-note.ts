import { useState } from "react"
import type { HandwrittenServices } from "~src/handwritten/handwritten-services"
import { useHandPlace } from "~src/handwritten/use-hand-place"
import { emptyInterview } from "~src/interviews/blank-interview"
import { type Thanking, thankList } from "~src/interviews/cadence/thank-list"
import { ownDetails } from "~src/interviews/own-details"
import { cadenceInput } from "~src/platform/cadence-input"
import type { InterviewRecord } from "~src/platform/interview-record"
import { useInterviews, useSentNotes, useSettings, useTemplates } from "~src/stores/use-stores"
import type { Facts } from "~src/templates/facts"
import { factsForPerson } from "~src/templates/person-note"
import { isPlaceholder, type Placeholder } from "~src/templates/placeholder"
import { renderLetter } from "~src/templates/render-letter"
import { saidToOthers } from "~src/templates/said-to-others"
import type { Rendered, Tone } from "~src/templates/section"
import { handwrittenLetters } from "~src/templates/sections-for"

type Filled = Readonly<Partial<Record<Placeholder, string>>>

/** A note by hand: for whom, in which words, and what can be changed about it. */
export interface HandNote {
  readonly isLoading: boolean
  readonly records: readonly InterviewRecord[]
  /** null while no interview is noted. */
  readonly record: InterviewRecord | null
  readonly people: readonly Thanking[]
  /** The place of the reader in `people`. */
  readonly person: number
  readonly tone: Tone
  readonly body: Rendered
  /** The facts that the record lacks, with what was typed for them here. They are kept with the page only. */
  readonly gaps: readonly { readonly name: Placeholder; readonly value: string }[]
  choose(interview: string, person: number): void
  chooseTone(tone: Tone): void
  fill(name: Placeholder, value: string): void
  anotherWording(): void
}

/** The note of the page's address, as it stands now. */
export function useHandNote(services: HandwrittenServices): HandNote {
  const { records, status } = useInterviews(services.interviews)
  const { notes, status: sentStatus } = useSentNotes(services.sentNotes)
  const { settings } = useSettings(services.settings)
  const { catalogue, status: offerStatus } = useTemplates(services.templates)
  const { place, go } = useHandPlace()

  const [chosenTone, setTone] = useState<Tone | null>(null)
  const tone = chosenTone ?? settings.tone
  const [filled, setFilled] = useState<Filled>({})
  const [further, setFurther] = useState(0)
  const record = records.find(({ id }) => id === place?.interview) ?? records[0] ?? null
  const now = services.now()
  const people = record === null ? [] : thankList(cadenceInput(record, notes, settings, now))
  const person = record?.id === place?.interview ? Math.min(place?.person ?? 0, people.length - 1) : 0
  const interview = record?.interview ?? emptyInterview()
  const signed = { ...interview, me: ownDetails(interview.me, settings.me) }
  const sent = notes.map(({ message }) => message)
  const reader = people[person]?.person ?? null
  const known = {
    ...factsForPerson({ person: reader, interview: signed }, now),
    wordings: settings.wordings,
    said: saidToOthers(sent, interview, reader ? [reader] : []),
  }
  const facts = { ...withFilled(known, filled), turn: known.turn + further }
  const letters = handwrittenLetters(catalogue)
  const letter = letters.find((each) => each.tone === tone) ?? letters[0]
  const render = (given: Facts) => (letter ? renderLetter(letter, given, catalogue).body : EMPTY)
  const open = render({ ...known, turn: facts.turn }).missing.filter(isPlaceholder)
  return {
    isLoading: [status, sentStatus, offerStatus].includes("loading"),
    records,
    record,
    people,
    person: Math.max(0, person),
    tone,
    body: render(facts),
    gaps: open.map((name) => ({ name, value: filled[name] ?? "" })),
    choose(id, index) {
      // What was typed was about somebody else.
      setFilled({})
      setFurther(0)
      go(id, index)
    },
    chooseTone: setTone,
    fill: (name, value) => setFilled((before) => ({ ...before, [name]: value })),
    anotherWording: () => setFurther(further + 1),
  }
}

const EMPTY: Rendered = { text: "", runs: [], missing: [] }

/** What was typed stands as it is: it goes where the blank was, in the same sentence. */
function withFilled(facts: Facts, filled: Filled): Facts {
  const typed = Object.entries(filled).flatMap(([name, value]) => {
    const words = (value ?? "").trim()
    return words === "" ? [] : [[name, words] as const]
  })
  return { ...facts, values: { ...facts.values, ...Object.fromEntries(typed) } }
}
