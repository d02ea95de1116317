import { launchChromium } from "./chromium"

/** Every browser that a spec runs in: `describe.each(browsers)("… in $name", ({ launch }) => …)`. */
export const browsers = [{ name: "chromium", launch: launchChromium }] as const
