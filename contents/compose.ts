import type { PlasmoCSConfig } from "plasmo"
import { attach } from "~src/panel/attach"

// Plasmo reads this without running it: `matches` stays a literal array of literals.
export const config: PlasmoCSConfig = {
  matches: [
    "https://mail.google.com/*",
    "https://outlook.live.com/*",
    "https://outlook.office.com/*",
    "https://outlook.office365.com/*",
    "https://outlook.cloud.microsoft/*",
  ],
  // Outlook opens its pop-out compose windows as about:blank documents of its own origin.
  match_about_blank: true,
  run_at: "document_idle",
}

attach()
