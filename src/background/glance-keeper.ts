import type { SerialQueue } from "~src/background/serial-queue"
import { onAlarm, setAlarm } from "~src/platform/alarms"
import { makeGlance, readGlance } from "~src/platform/glance"
import { logThrown } from "~src/platform/log"
import { glanceKey, onStorageChanged, readAll, readOne, removeKey, writeDerived } from "~src/platform/storage"
import { isOwnKey } from "~src/platform/stored-kinds"
import { ownVersion } from "~src/platform/tabs"

/** Rings when time alone makes the glance untrue. */
const GLANCE_ALARM = "glance"

/**
 * Keeps the popup's glance true. Every change takes it away in `queue`, in which nothing is written while a new one is worked
 * out. To be called while the background's script first runs; `now` gives the current ISO 8601 instant.
 */
export function startGlance(queue: SerialQueue, now: () => string): void {
  let isAsked = false
  const bringInLine = (job: () => Promise<void>) =>
    queue(job).catch((thrown: unknown) => logThrown("glance not kept", thrown))
  const renew = () => {
    if (isAsked) return
    isAsked = true
    void bringInLine(() => {
      isAsked = false
      return renewGlance(now())
    })
  }
  onAlarm(GLANCE_ALARM, renew)
  onStorageChanged((keys) => {
    if (keys.some(isOwnKey)) renew()
  })
  void bringInLine(async () => {
    if (readGlance(await readOne(glanceKey), now(), ownVersion()) === null) await renewGlance(now())
  })
}

async function renewGlance(now: string): Promise<void> {
  const glance = makeGlance(await readAll(), now, ownVersion())
  // As text: the browser hands over one string ten times as fast as the objects it stands for.
  if (glance === null) await removeKey(glanceKey)
  else await writeDerived(glanceKey, JSON.stringify(glance))
  await setAlarm(GLANCE_ALARM, glance?.until || null)
}
