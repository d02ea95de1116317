import { answeredSince } from "~src/interviews/cadence/answers"
import type { DueNote } from "~src/interviews/cadence/due-note"
import type { Interviewer } from "~src/interviews/interview"
import { personKey } from "~src/interviews/person-key"
import { bringBack, type InterviewStatus, type ProgressChange } from "~src/interviews/progress"
import { withTopics } from "~src/interviews/with-topics"
import { cadenceInput } from "~src/platform/cadence-input"
import type { MessageKey } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import type { SentNoteRecord } from "~src/platform/sent-note-record"
import type { PopupServices } from "~src/popup/popup-services"
import type { Undoing } from "~src/ui/use-undoing"

/** What can be done with an interview in the popup. Everything can be undone. */
export interface InterviewActions {
  remove(id: string): void
  setStatus(record: InterviewRecord, status: InterviewStatus): void
  /** Takes out again what was put away, as it stood before. */
  bringBack(record: InterviewRecord): void
  setThanked(record: InterviewRecord, person: Interviewer, isThanked: boolean): void
  /** Whether there is to be no note to `person`. */
  setSkipped(record: InterviewRecord, person: Interviewer, isSkipped: boolean): void
  /** Puts a due note off until an ISO 8601 instant; "" ends it. */
  snooze(record: InterviewRecord, due: DueNote, until: string): void
  /** It was written already, where Afterword could not see it. */
  markWritten(record: InterviewRecord, due: DueNote): void
  /** Notes what was talked about with everybody met. */
  keepTopics(record: InterviewRecord, topics: readonly string[]): void
  askNoTopics(record: InterviewRecord): void
  removeNote(note: SentNoteRecord): void
  /** The person says that it went out. */
  confirmNote(note: SentNoteRecord): void
}

/** The actions on what `services` store, each with its way back in `undoing`. */
export function interviewActions(services: PopupServices, undoing: Undoing): InterviewActions {
  const { sentNotes, settings, now } = services
  const interviews = () => services.interviews.getState()
  const progressing = progressActions(services, undoing)
  return {
    ...progressing,
    ...noteActions(services, undoing, progressing.setThanked),
    remove(id) {
      void undoing.run("popupRemoved", async () => {
        const reply = await interviews().remove(id)
        return reply.ok ? { ok: true, back: () => interviews().restore(reply.undo) } : reply
      })
    },
    keepTopics({ id, interview }, topics) {
      const after = withTopics(interview, null, topics)
      void undoing.run("popupStatusSet", async () => {
        const saved = await interviews().save(id, after, interview)
        if (!saved.ok) return saved
        await interviews().changeProgress(id, { askedForTopics: true })
        return { ok: true, back: () => interviews().save(id, interview, after) }
      })
    },
    setStatus(record, status) {
      const input = () =>
        cadenceInput(record, sentNotes.getState().notes, settings.getState().settings, now())
      const since = status === "answered" ? answeredSince(input()) : null
      progressing.changeStatus(record, since === null ? { status } : { status, statusSince: since })
    },
    bringBack: (record) => progressing.changeStatus(record, bringBack(record.progress)),
  }
}

/** What only changes the progress of an interview. */
function progressActions({ interviews }: PopupServices, undoing: Undoing) {
  const change = (
    { id }: InterviewRecord,
    done: MessageKey,
    there: ProgressChange,
    back: ProgressChange,
  ): void => {
    const { changeProgress } = interviews.getState()
    void undoing.run(done, async () => {
      const reply = await changeProgress(id, there)
      return reply.ok ? { ok: true, back: () => changeProgress(id, back) } : reply
    })
  }
  return {
    setThanked(record: InterviewRecord, person: Interviewer, isThanked: boolean): void {
      const [add, remove] = [{ addThanked: personKey(person) }, { removeThanked: personKey(person) }]
      if (isThanked) change(record, "popupThanked", add, remove)
      else change(record, "popupNotThanked", remove, add)
    },
    setSkipped(record: InterviewRecord, person: Interviewer, isSkipped: boolean): void {
      const [add, remove] = [{ addSkipped: personKey(person) }, { removeSkipped: personKey(person) }]
      if (isSkipped) change(record, "popupSkipped", add, remove)
      else change(record, "popupNotSkipped", remove, add)
    },
    /** The way back leads to the day the old status was set, too: what is due counts from it. */
    changeStatus(record: InterviewRecord, to: ProgressChange): void {
      const { status, statusSince } = record.progress
      const done = status === "archived" ? "popupBroughtBack" : "popupStatusSet"
      change(record, to.status === "archived" ? "popupArchived" : done, to, { status, statusSince })
    },
    askNoTopics(record: InterviewRecord): void {
      change(record, "popupNotAsked", { askedForTopics: true }, { askedForTopics: false })
    },
    snooze(record: InterviewRecord, { id }: DueNote, until: string): void {
      const before = record.progress.snoozed.find(({ due }) => due === id)?.until ?? ""
      const to = (time: string) => ({ snooze: { due: [id], until: time } })
      change(record, until === "" ? "popupSnoozeEnded" : "popupSnoozed", to(until), to(before))
    },
  }
}

/** What adds and removes sent notes. */
function noteActions(
  { sentNotes, now }: PopupServices,
  undoing: Undoing,
  setThanked: InterviewActions["setThanked"],
) {
  const notes = () => sentNotes.getState()
  return {
    markWritten(record: InterviewRecord, { person, kind }: DueNote): void {
      if (kind === "thank-you" && person !== null) {
        setThanked(record, person, true)
        return
      }
      const to = person === null ? [] : [{ name: person.name, address: person.email }]
      const message = { interviewId: record.id, to, kind, at: now(), subject: "", body: "" }
      void undoing.run("popupWritten", async () => {
        const reply = await notes().add(message, true)
        return reply.ok ? { ok: true, back: () => notes().remove([reply.id]) } : reply
      })
    },
    confirmNote(note: SentNoteRecord): void {
      const unsure = async () => {
        const gone = await notes().remove([note.id])
        return gone.ok ? notes().restore(note) : gone
      }
      void undoing.run("popupNoteConfirmed", async () => {
        const reply = await notes().confirm(note.id)
        return reply.ok ? { ok: true, back: unsure } : reply
      })
    },
    removeNote(note: SentNoteRecord): void {
      void undoing.run("popupNoteRemoved", async () => {
        const reply = await notes().remove([note.id])
        return reply.ok ? { ok: true, back: () => notes().restore(note) } : reply
      })
    },
  }
}
