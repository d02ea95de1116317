import { createNoticeAnswer } from "~src/background/reminders/on-notice"
import { createReminders, REMINDER_ALARM } from "~src/background/reminders/reminders"
import { onAlarm, onBrowserStart } from "~src/platform/alarms"
import { isInterviewKey } from "~src/platform/interview-record"
import { logThrown } from "~src/platform/log"
import type { Handlers } from "~src/platform/messages"
import { onNoticeClicked } from "~src/platform/notifications"
import { isSentNoteKey } from "~src/platform/sent-note-record"
import { settingsKey } from "~src/platform/settings"
import { onStorageChanged } from "~src/platform/storage"

/**
 * Keeps reminders in line with what is stored and with the time, from every start of the background on. To be called
 * while the background's script first runs: the browser wakes it only for listeners added then.
 */
export function startReminders(handlers: Handlers, now: () => string): void {
  const bringInLine = createReminders(now)
  const answer = createNoticeAnswer(handlers, now)
  onAlarm(REMINDER_ALARM, () => void bringInLine())
  onStorageChanged((keys) => {
    if (keys.some(concerns)) void bringInLine()
  })
  onNoticeClicked((id, button) => {
    answer(id, button).catch((thrown: unknown) => logThrown("notification not answered", thrown))
  })
  // Alarms are lost with an update and may be lost with a restart; both start the background, and every start mends them.
  onBrowserStart(() => undefined)
  void bringInLine()
}

function concerns(key: string): boolean {
  return isInterviewKey(key) || isSentNoteKey(key) || key === settingsKey
}
