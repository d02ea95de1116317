import { noticeFor, noticeId, readNoticeId } from "~src/background/reminders/notice"
import { type InterviewNow, interviewsNow } from "~src/background/reminders/stored-interviews"
import { createSerialQueue } from "~src/background/serial-queue"
import { isOpen } from "~src/interviews/cadence/cadence"
import type { Reminder } from "~src/interviews/cadence/reminder"
import { planReminders, type Telling } from "~src/interviews/cadence/reminders"
import { setAlarm } from "~src/platform/alarms"
import { showBadge } from "~src/platform/badge"
import { logThrown } from "~src/platform/log"
import { clearNotices, showNotice } from "~src/platform/notifications"
import { isEarlierTold, makeTold, readTold, remindersToldKey } from "~src/platform/reminders-told"
import { readAll, writeDerived } from "~src/platform/storage"

/** The one alarm there is: it rings when the next thing changes, and everything is worked out anew. */
export const REMINDER_ALARM = "reminders"

/**
 * Works out what is due, and brings badge, notifications and alarm in line with it. Whatever was lost (the alarm, the badge, a
 * run that was cut short) is mended by the next run. `now` gives the current ISO 8601 instant. Never rejects.
 */
export function createReminders(now: () => string): () => Promise<void> {
  const queue = createSerialQueue()
  return () =>
    queue(() => bringInLine(now())).catch((thrown: unknown) =>
      logThrown("reminders not brought in line", thrown),
    )
}

async function bringInLine(now: string): Promise<void> {
  const stored = await readAll()
  const { settings, interviews } = interviewsNow(stored, now)
  const told = readTold(stored[remindersToldKey], now)
  const plan = planReminders(interviews.map(toRemindable), { now, quiet: settings.quietHours, told })
  await setAlarm(REMINDER_ALARM, plan.nextAt)
  await showBadge(plan.waiting)
  await clearNotices((id) => isOver(id, interviews))
  const news = settings.notifications ? plan.told : []
  if (news.length === 0 && !isEarlierTold(stored[remindersToldKey])) return
  // Before they are shown: when this run is cut short a notification is lost, and none ever comes twice.
  await writeDerived(remindersToldKey, makeTold([...stillKnown(told, interviews), ...news]))
  if (settings.notifications) await Promise.all(plan.tell.map((reminder) => tell(reminder, interviews)))
}

function toRemindable({ record, cadence }: InterviewNow) {
  return { ...record, due: cadence.due }
}

async function tell(
  { interviewId, kind, due }: Reminder,
  interviews: readonly InterviewNow[],
): Promise<void> {
  const found = interviews.find(({ record }) => record.id === interviewId)
  if (found) await showNotice(noticeId(interviewId, kind), noticeFor(found.record.interview, due))
}

/** Whether a notification is still on the screen for something that is not due any more. */
function isOver(id: string, interviews: readonly InterviewNow[]): boolean {
  const read = readNoticeId(id)
  if (read === null) return false
  const found = interviews.find(({ record }) => record.id === read.interviewId)
  return !found?.cadence.due.some((note) => note.kind === read.kind && isOpen(note))
}

/** What was told of interviews that are gone need not be kept. */
function stillKnown(told: ReadonlyMap<string, Telling>, interviews: readonly InterviewNow[]) {
  const ids = interviews.map(({ record }) => `${record.id}/`)
  return [...told].filter(([key]) => ids.some((id) => key.startsWith(id)))
}
