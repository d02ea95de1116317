import { browser } from "~src/platform/browser"

/** The extension's version, as in "1.2.0"; "unknown" once the extension is gone. */
export function extensionVersion(): string {
  try {
    return browser.runtime.getManifest().version
  } catch {
    return "unknown"
  }
}
