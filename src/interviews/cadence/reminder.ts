import type { DueNote } from "~src/interviews/cadence/due-note"
import type { SentKind } from "~src/interviews/sent-note"

/** Notes of one kind for one interview, told together. */
export interface Reminder {
  readonly interviewId: string
  readonly kind: SentKind
  readonly due: readonly DueNote[]
}

/** A note that is due for an interview. */
interface DueFor {
  readonly interviewId: string
  readonly due: DueNote
}

/** `notes`, those of one interview and kind together, in the order of the first of each. */
export function inGroups(notes: readonly DueFor[]): readonly Reminder[] {
  const groups = new Map<string, { interviewId: string; kind: SentKind; due: DueNote[] }>()
  for (const { interviewId, due } of notes) {
    const key = `${interviewId}/${due.kind}`
    const group = groups.get(key) ?? { interviewId, kind: due.kind, due: [] }
    group.due.push(due)
    groups.set(key, group)
  }
  return [...groups.values()]
}
