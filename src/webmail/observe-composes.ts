import type { ComposeView } from "~src/webmail/compose-view"
import { createDraftIds } from "~src/webmail/draft-ids"
import { openCompose } from "~src/webmail/open-compose"
import { createSentDrafts } from "~src/webmail/sending/sent-drafts"
import { watchAdditions } from "~src/webmail/watch-additions"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"

/** A window that cannot be located for this long is shown as not recognised. In milliseconds. */
const PATIENCE = 3000

/** Calls `onOpen` for every compose window in `document`, those already open too, each once, until `signal` is aborted. */
export function observeComposes(
  document: Document,
  adapters: readonly WebmailAdapter[],
  signal: AbortSignal,
  onOpen: (view: ComposeView) => void,
): void {
  for (const adapter of adapters) observeOne(document, adapter, signal, onOpen)
}

interface Known {
  readonly life: AbortController
  isOpen: boolean
}

function observeOne(
  document: Document,
  adapter: WebmailAdapter,
  signal: AbortSignal,
  onOpen: (view: ComposeView) => void,
): void {
  const ids = createDraftIds(adapter.id)
  const sent = createSentDrafts()
  const known = new Map<HTMLElement, Known>()

  const consider = (match: Element): void => {
    const root = adapter.rootOf(match)
    if (root && !isKnown(known, root)) follow(root)
  }
  const follow = (root: HTMLElement): void => {
    const life = new AbortController()
    known.set(root, { life, isOpen: false })
    life.signal.addEventListener("abort", () => known.delete(root), { once: true })
    const timer = setTimeout(() => open(root), PATIENCE)
    life.signal.addEventListener("abort", () => clearTimeout(timer), { once: true })
    openIfBuilt(root)
  }
  const openIfBuilt = (root: HTMLElement): void => {
    if (adapter.locate(root)) open(root)
  }
  const open = (root: HTMLElement): void => {
    const entry = known.get(root)
    if (!entry || entry.isOpen || entry.life.signal.aborted) return
    entry.isOpen = true
    const onOtherDraft = (): void => {
      ids.forget(root)
      follow(root)
    }
    onOpen(openCompose(root, adapter, { ids, sent, life: entry.life, onOtherDraft }))
  }

  watchAdditions(document, adapter.composeSelector, signal, {
    onMatch: consider,
    onSettled() {
      for (const [root, { life, isOpen }] of known) {
        if (!root.isConnected) life.abort()
        else if (!isOpen) openIfBuilt(root)
      }
    },
    isIdle: () => known.size === 0,
  })
  signal.addEventListener(
    "abort",
    () => {
      for (const { life } of known.values()) life.abort()
    },
    { once: true },
  )
}

/** A part of a window that is known, or a frame around one, is no new window. */
function isKnown(known: ReadonlyMap<HTMLElement, unknown>, root: HTMLElement): boolean {
  for (const other of known.keys()) if (other.contains(root) || root.contains(other)) return true
  return false
}
