import type { DueNote } from "~src/interviews/cadence/due-note"
import type { Interviewer } from "~src/interviews/interview"
import { personKey } from "~src/interviews/person-key"
import type { InterviewStatus } from "~src/interviews/progress"
import type { InterviewRecord } from "~src/platform/interview-record"
import type { SentNoteRecord } from "~src/platform/sent-note-record"
import type { PopupServices } from "~src/popup/popup-services"
import type { Undoing } from "~src/ui/use-undoing"

/** What can be done with an interview in the popup. Everything can be undone. */
export interface InterviewActions {
  remove(id: string): void
  setStatus(record: InterviewRecord, status: InterviewStatus): void
  setThanked(record: InterviewRecord, person: Interviewer, isThanked: boolean): void
  /** Whether there is to be no note to `person`. */
  setSkipped(record: InterviewRecord, person: Interviewer, isSkipped: boolean): void
  /** Puts a due note off until an ISO 8601 instant. */
  snooze(record: InterviewRecord, due: DueNote, until: string): void
  /** It was written already, where Afterword could not see it. */
  markWritten(record: InterviewRecord, due: DueNote): void
  removeNote(note: SentNoteRecord): void
}

/** The actions on what `services` store, each with its way back in `undoing`. */
export function interviewActions(services: PopupServices, undoing: Undoing): InterviewActions {
  const interviews = () => services.interviews.getState()
  const notes = () => services.sentNotes.getState()

  function setThanked({ id }: InterviewRecord, person: Interviewer, isThanked: boolean): void {
    const key = personKey(person)
    const change = (to: boolean) =>
      interviews().changeProgress(id, to ? { addThanked: key } : { removeThanked: key })
    void undoing.run(isThanked ? "popupThanked" : "popupNotThanked", async () => {
      const reply = await change(isThanked)
      return reply.ok ? { ok: true, back: () => change(!isThanked) } : reply
    })
  }

  return {
    setThanked,
    setSkipped({ id }, person, isSkipped) {
      const key = personKey(person)
      const change = (to: boolean) =>
        interviews().changeProgress(id, to ? { addSkipped: key } : { removeSkipped: key })
      void undoing.run(isSkipped ? "popupSkipped" : "popupNotSkipped", async () => {
        const reply = await change(isSkipped)
        return reply.ok ? { ok: true, back: () => change(!isSkipped) } : reply
      })
    },
    remove(id) {
      void undoing.run("popupRemoved", async () => {
        const reply = await interviews().remove(id)
        return reply.ok ? { ok: true, back: () => interviews().restore(reply.undo) } : reply
      })
    },
    setStatus({ id, progress }, status) {
      const change = (to: InterviewStatus) => interviews().changeProgress(id, { status: to })
      void undoing.run(status === "archived" ? "popupArchived" : "popupStatusSet", async () => {
        const reply = await change(status)
        return reply.ok ? { ok: true, back: () => change(progress.status) } : reply
      })
    },
    snooze({ id }, due, until) {
      const change = (to: string) => interviews().changeProgress(id, { snooze: { due: [due.id], until: to } })
      void undoing.run("popupSnoozed", async () => {
        const reply = await change(until)
        return reply.ok ? { ok: true, back: () => change("") } : reply
      })
    },
    markWritten(record, due) {
      const { person, kind } = due
      if (kind === "thank-you" && person !== null) return setThanked(record, person, true)
      const to = person === null ? [] : [{ name: person.name, address: person.email }]
      const message = { interviewId: record.id, to, kind, at: services.now(), subject: "", body: "" }
      void undoing.run("popupWritten", async () => {
        const reply = await notes().add(message)
        return reply.ok ? { ok: true, back: () => notes().remove([reply.id]) } : reply
      })
    },
    removeNote({ id, message }) {
      void undoing.run("popupNoteRemoved", async () => {
        const reply = await notes().remove([id])
        return reply.ok ? { ok: true, back: () => notes().add(message) } : reply
      })
    },
  }
}
