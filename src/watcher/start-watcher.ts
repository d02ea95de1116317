import type * as PanelModule from "~src/panel/attach"
import { onAccess } from "~src/platform/kept-out"
import { isInvalidated, onInvalidated } from "~src/platform/lifecycle"
import { loadModule } from "~src/platform/load-module"
import { logThrown } from "~src/platform/log"
import { learnUpdated, sayUpdated } from "~src/ui/say-updated"
import { showUnloaded } from "~src/watcher/show-unloaded"
import { watchForCompose } from "~src/watcher/watch-for-compose"
import { finderFor, pageHost } from "~src/webmail/finder-for"

/** What `scripts/build-panel.mjs` makes of src/panel/attach.ts. */
const PANEL = "panel.js"

/** All that a page of the webmail carries until somebody composes: waits for that, then brings the panel. */
export function startWatcher(): void {
  const life = new AbortController()
  // After an update this script is of no use any more; it never reloads the tab.
  onInvalidated(() => life.abort())
  learnUpdated()
  // Firefox starts the new script in pages that are open; what an earlier one left behind answers nobody any more.
  for (const left of document.querySelectorAll("afterword-panel, afterword-note")) left.remove()
  let stay = stayIn(life.signal)
  // Kept out of the page by the person, it takes itself away at once, and comes back when she lets it in.
  const onChange = (isIn: boolean) => {
    if (!isIn) stay.abort()
    else if (stay.signal.aborted) stay = stayIn(life.signal)
  }
  // Not `location.origin`: in a window that the webmail opened empty, that says nothing.
  onAccess(self.origin, onChange, life.signal)
}

/** Works in this page until what it gives, or `life`, is aborted. */
function stayIn(life: AbortSignal): AbortController {
  const stay = new AbortController()
  const signal = AbortSignal.any([life, stay.signal])
  watchForCompose(document, finderFor(pageHost()), signal, () => void bringPanel(0, signal))
  return stay
}

async function bringPanel(attempt: number, signal: AbortSignal): Promise<void> {
  // Updated while nobody composed here: by the first mail she would wait for a panel that does not come.
  if (isInvalidated()) return void sayUpdated(document)
  try {
    const { attach } = await loadModule<typeof PanelModule>(PANEL, attempt)
    if (!signal.aborted) attach(signal)
  } catch (thrown) {
    logThrown("panel not loaded", thrown)
    // An extension that is gone has nothing to offer; nor does one that is kept out.
    if (!isInvalidated() && !signal.aborted) {
      showUnloaded(document, () => void bringPanel(attempt + 1, signal))
    }
  }
}
