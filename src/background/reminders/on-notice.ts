import { readNoticeId } from "~src/background/reminders/notice"
import { type InterviewNow, interviewsNow } from "~src/background/reminders/stored-interviews"
import { isOpen } from "~src/interviews/cadence/cadence"
import { plusHours } from "~src/interviews/cadence/civil-day"
import type { DueNote } from "~src/interviews/cadence/due-note"
import { afterQuiet } from "~src/interviews/cadence/quiet-hours"
import { ownDetails } from "~src/interviews/own-details"
import { letterChoiceIn } from "~src/platform/letter-choice"
import type { Handlers } from "~src/platform/messages"
import { clearNotices } from "~src/platform/notifications"
import { readSettings } from "~src/platform/read-settings"
import { defaultSettings, type Settings, settingsKey } from "~src/platform/settings"
import { readAll } from "~src/platform/storage"
import { openPopup, openTab } from "~src/platform/tabs"
import { noteCompose } from "~src/templates/note-link"

/** The second button; the first one, and a click beside the buttons, writes. */
const LATER = 1
/** A check-in can wait a day, everything else belongs to this one. */
const LATER_HOURS = { soon: 3, day: 24 }

type ProgressHandler = Pick<Handlers, "change-progress">

/**
 * What a click on a notification does: opens a compose window for the next person, or puts the note off. Everything is
 * read anew, since the background may have been stopped in between. `now` gives the current ISO 8601 instant.
 */
export function createNoticeAnswer(handlers: ProgressHandler, now: () => string) {
  return async (id: string, button: number | null): Promise<void> => {
    const read = readNoticeId(id)
    if (read === null) return
    const time = now()
    const stored = await readAll()
    const { settings, interviews } = interviewsNow(stored, time)
    const found = interviews.find(({ record }) => record.id === read.interviewId)
    const due = found?.cadence.due.filter((note) => note.kind === read.kind && isOpen(note)) ?? []
    if (button === LATER) await putOff(handlers, read.interviewId, due, settings, time)
    else await compose(found, due[0], stored, time)
    await clearNotices((shown) => shown === id)
  }
}

async function putOff(
  handlers: ProgressHandler,
  id: string,
  due: readonly DueNote[],
  { quietHours }: Settings,
  now: string,
): Promise<void> {
  const [first] = due
  if (!first) return
  const hours = first.kind.endsWith("check-in") ? LATER_HOURS.day : LATER_HOURS.soon
  const until = afterQuiet(plusHours(now, hours), quietHours)
  await handlers["change-progress"]({ id, change: { snooze: { due: due.map((note) => note.id), until } } })
}

/** Where nothing is due any more, or nobody said in which webmail to write, the popup says how it stands. */
async function compose(
  found: InterviewNow | undefined,
  note: DueNote | undefined,
  stored: Readonly<Record<string, unknown>>,
  now: string,
): Promise<void> {
  const { webmail, gmailAccount, outlookAccount, me } = readSettings(stored[settingsKey]) ?? defaultSettings
  if (!found || !note || webmail === "") return openPopup()
  const { interview } = found.record
  const own = { ...interview, me: ownDetails(interview.me, me) }
  const target = { webmail, gmailAccount, outlookAccount }
  const draft = { person: note.person, interview: own, kind: note.kind }
  const { url, holds } = noteCompose(target, draft, now, letterChoiceIn(stored))
  // A letter that is too long for an address: the popup says so before a window opens without it.
  await (holds.body ? openTab(url) : openPopup())
}
