import { launchChromium } from "./chromium"
import { launchFirefox } from "./firefox"

/** Every browser that a spec runs in: `describe.each(browsers)("… in $name", ({ launch }) => …)`. */
export const browsers = [
  { name: "chromium", launch: launchChromium },
  { name: "firefox", launch: launchFirefox },
] as const
