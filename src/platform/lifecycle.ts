import { browser } from "~src/platform/browser"

const listeners = new Set<() => void>()
let gone = false

/**
 * Calls `listener` once when this script has outlived its extension (an update or a removal while the page was open).
 * Nothing in src/platform works from then on; the panel should take itself away quietly. Returns a function that stops
 * listening. A script that is already cut off is told at once.
 */
export function onInvalidated(listener: () => void): () => void {
  if (gone) listener()
  else listeners.add(listener)
  return () => listeners.delete(listener)
}

/** True when this script has outlived its extension. Tells the listeners when it finds out. */
export function isInvalidated(): boolean {
  if (!gone && !hasRuntime()) {
    gone = true
    const told = [...listeners]
    listeners.clear()
    for (const listener of told) listener()
  }
  return gone
}

/** Runs one call to the browser, and looks for the end of the extension when it throws. */
export async function guarded<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (thrown) {
    isInvalidated()
    throw thrown
  }
}

function hasRuntime(): boolean {
  try {
    return Boolean(browser.runtime?.id)
  } catch {
    // Firefox throws on touching an object of an extension that is gone.
    return false
  }
}

/** Calls `listener`, until `signal` aborts, when a frozen page is gone back to: what changed meanwhile was not told to it. */
export function onThawed(listener: () => void, signal: AbortSignal): void {
  // The background has no page.
  if (typeof document === "undefined") return
  const shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) listener()
  }
  addEventListener("pageshow", shown, { signal })
}
