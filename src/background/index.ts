import { startGlance } from "~src/background/glance-keeper"
import { createHandlers } from "~src/background/handlers"
import { createProofreaderHost } from "~src/background/proofreader-host"
import { startReminders } from "~src/background/reminders"
import { createSerialQueue } from "~src/background/serial-queue"
import { startSync } from "~src/background/sync"
import { relayAccess } from "~src/platform/kept-out"
import { logThrown } from "~src/platform/log"
import { answer } from "~src/platform/messages"
import { relayPanelKeys } from "~src/platform/panel-keys"
import { onInstalled, openPage } from "~src/platform/tabs"

// Listeners are added while the script first runs: the browser wakes the background for nothing else.
const now = () => new Date().toISOString()
const queue = createSerialQueue()
const handlers = createHandlers(createProofreaderHost(), now, queue)
answer(handlers)
startReminders(handlers, now)
startSync(queue, now)
startGlance(queue, now)

relayPanelKeys()
relayAccess()

onInstalled(() => {
  openPage("welcome").catch((thrown: unknown) => logThrown("welcome page not opened", thrown))
})
