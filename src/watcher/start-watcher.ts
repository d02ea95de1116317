import type * as PanelModule from "~src/panel/attach"
import { isInvalidated, onInvalidated } from "~src/platform/lifecycle"
import { loadModule } from "~src/platform/load-module"
import { logThrown } from "~src/platform/log"
import { showUnloaded } from "~src/watcher/show-unloaded"
import { watchForCompose } from "~src/watcher/watch-for-compose"
import { adapterFor, pageHost } from "~src/webmail/index"

/** What `scripts/build-panel.mjs` makes of src/panel/attach.ts. */
const PANEL = "panel.js"

/** All that a page of the webmail carries until somebody composes: waits for that, then brings the panel. */
export function startWatcher(): void {
  const life = new AbortController()
  // After an update this script is of no use any more; it never reloads the tab.
  onInvalidated(() => life.abort())
  // Firefox starts the new script in pages that are open; what an earlier one left behind answers nobody any more.
  for (const left of document.querySelectorAll("afterword-panel")) left.remove()
  watchForCompose(document, adapterFor(pageHost()), life.signal, () => void bringPanel(0))
}

async function bringPanel(attempt: number): Promise<void> {
  try {
    const { attach } = await loadModule<typeof PanelModule>(PANEL, attempt)
    attach()
  } catch (thrown) {
    logThrown("panel not loaded", thrown)
    // An extension that is gone has nothing to offer, and says nothing either.
    if (!isInvalidated()) showUnloaded(document, () => void bringPanel(attempt + 1))
  }
}
