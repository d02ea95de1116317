import { awaitFields } from "~src/webmail/await-fields"
import type { ComposeView } from "~src/webmail/compose-view"
import { createDraftIds } from "~src/webmail/draft-ids"
import { openCompose } from "~src/webmail/open-compose"
import { createSentDrafts } from "~src/webmail/sending/sent-drafts"
import { watchAdditions } from "~src/webmail/watch-additions"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"

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
  /** Aborted when the window opens. */
  readonly waiting: AbortController
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
    const waiting = new AbortController()
    known.set(root, { life, waiting, isOpen: false })
    life.signal.addEventListener("abort", () => known.delete(root), { once: true })
    openIfBuilt(root)
    const signal = AbortSignal.any([life.signal, waiting.signal])
    if (signal.aborted) return
    awaitFields(root, signal, { onUnlocked: () => openIfBuilt(root), onLate: () => open(root) })
  }
  const openIfBuilt = (root: HTMLElement): void => {
    const parts = adapter.locate(root)
    if (parts && parts.body.getAttribute("aria-disabled") !== "true") open(root)
  }
  const open = (root: HTMLElement): void => {
    const entry = known.get(root)
    if (!entry || entry.isOpen || entry.life.signal.aborted) return
    entry.isOpen = true
    entry.waiting.abort()
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
