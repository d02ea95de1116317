import { createHandlers } from "~src/background/handlers"
import { createProofreaderHost } from "~src/background/proofreader-host"
import { logThrown } from "~src/platform/log"
import { answer } from "~src/platform/messages"
import { onInstalled, openPage } from "~src/platform/tabs"
import { relayToggleKey } from "~src/platform/toggle-key"

// Listeners are added while the script first runs: the browser wakes the background for nothing else.
answer(createHandlers(createProofreaderHost(), () => new Date().toISOString()))

relayToggleKey()

onInstalled(() => {
  openPage("welcome").catch((thrown: unknown) => logThrown("welcome page not opened", thrown))
})
