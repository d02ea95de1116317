import { browser } from "~src/platform/browser"

/**
 * Has the alarm `name` ring at an ISO 8601 instant, or never for null. One that is set for that instant already is left
 * alone, so that setting it again at every start does not put it off.
 */
export async function setAlarm(name: string, at: string | null): Promise<void> {
  const before = await browser.alarms.get(name)
  if (at === null) {
    if (before) await browser.alarms.clear(name)
    return
  }
  const when = Date.parse(at)
  if (before?.scheduledTime !== when) await browser.alarms.create(name, { when })
}

/** Calls `listener` when the alarm `name` rings, also when it wakes the background to do so. */
export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener()
  })
}

/** Calls `listener` when the browser starts: for that alone the background is woken, in case its alarms were lost. */
export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener)
}
