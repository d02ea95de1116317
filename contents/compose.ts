import type { PlasmoCSConfig } from "plasmo"
import { startWatcher } from "~src/watcher/start-watcher"

// Plasmo reads this without running it: `matches` stays a literal array of literals.
export const config: PlasmoCSConfig = {
  matches: [
    "https://mail.google.com/*",
    "https://outlook.live.com/*",
    "https://outlook.office.com/*",
    "https://outlook.office365.com/*",
    "https://outlook.cloud.microsoft/*",
  ],
  run_at: "document_idle",
}

startWatcher()
