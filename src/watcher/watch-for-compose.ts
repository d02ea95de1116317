import { watchAdditions } from "~src/webmail/watch-additions"
import type { WindowFinder } from "~src/webmail/webmail-adapter"

/** Calls `onCompose` once, when `document` has its first compose window, then stops watching. */
export function watchForCompose(
  document: Document,
  adapter: WindowFinder,
  signal: AbortSignal,
  onCompose: () => void,
): void {
  const found = new AbortController()
  watchAdditions(document, adapter.composeSelector, AbortSignal.any([signal, found.signal]), {
    onMatch(element) {
      if (found.signal.aborted || adapter.rootOf(element) === null) return
      found.abort()
      onCompose()
    },
    onSettled() {},
    isIdle: () => true,
  })
}
