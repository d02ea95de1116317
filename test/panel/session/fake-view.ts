import type { DraftSnapshot } from "~src/draft/snapshot"
import type { Span } from "~src/draft/span"
import type { ComposeView, EditResult } from "~src/webmail/compose-view"
import type { SendGuard } from "~src/webmail/sending/sending"
import type { TabWalker } from "~src/webmail/watch-tab"

/** A compose view over a plain string, with one step of undo, for the panel's logic. */
export interface FakeView extends ComposeView {
  snapshot: DraftSnapshot | null
  caretAt: number | null
  /** Where what is selected ends; nothing is while it is the caret. */
  selectedTo: number | null
  /** What the next write answers instead of writing. */
  refuse: EditResult | null
  readonly lit: Span[]
  readonly underlined: Span[]
  selected: Span | null
  /** Who has the Tab key. */
  walker: TabWalker | null
  /** Types `body`, as the person would, and tells the listeners. */
  type(body: string): void
  close(): void
  /** Asks the guard as a sending would; `again` is what sends. */
  guard: SendGuard
}

const OK: EditResult = { ok: true }

export function fakeView(start: Partial<DraftSnapshot> = {}): FakeView {
  const life = new AbortController()
  const listeners: (() => void)[] = []
  const past: string[] = []
  const write = (body: string): EditResult => {
    if (view.refuse) return view.refuse
    if (view.snapshot === null) return { ok: false, reason: "closed" }
    past.push(view.snapshot.body)
    view.snapshot = { ...view.snapshot, body }
    return OK
  }
  const view: FakeView = {
    id: "draft-1",
    webmail: "practice",
    root: {} as HTMLElement,
    signal: life.signal,
    recognised: true,
    snapshot: { compose: "new", subject: "", body: "", recipients: [], ...start },
    caretAt: null,
    selectedTo: null,
    refuse: null,
    lit: [],
    underlined: [],
    selected: null,
    walker: null,
    health: () => ({ webmail: "practice", kind: "new", parts: [] }),
    read: () => view.snapshot,
    caret: () => view.caretAt,
    selection: () =>
      view.caretAt === null ? null : { start: view.caretAt, end: view.selectedTo ?? view.caretAt },
    expand: (span, text, expected) => view.replace(span, text, expected),
    async insert(text) {
      const body = view.snapshot?.body ?? ""
      const { start, end } = view.selection() ?? { start: body.length, end: body.length }
      return write(body.slice(0, start) + text + body.slice(end))
    },
    async replace(span, text, expected) {
      const body = view.snapshot?.body ?? ""
      if (body.slice(span.start, span.end) !== expected) return { ok: false, reason: "stale" }
      return write(body.slice(0, span.start) + text + body.slice(span.end))
    },
    undo() {
      const body = past.pop()
      if (body === undefined || view.snapshot === null) return { ok: false, reason: "rejected" }
      view.snapshot = { ...view.snapshot, body }
      return OK
    },
    setSubject(subject) {
      if (view.snapshot === null) return { ok: false, reason: "closed" }
      view.snapshot = { ...view.snapshot, subject }
      return OK
    },
    reveal(spans) {
      view.lit.splice(0, view.lit.length, ...spans)
    },
    underline(spans) {
      view.underlined.splice(0, view.underlined.length, ...spans)
    },
    select(span) {
      view.caretAt = span.start
      view.selected = span
    },
    captureTab(walker, signal) {
      view.walker = walker
      signal.addEventListener("abort", () => {
        view.walker = null
      })
    },
    focus: () => undefined,
    geometry: () => null,
    colorScheme: () => "light",
    onChange: (listener) => listeners.push(listener),
    onSend: () => undefined,
    guardSend(guard) {
      view.guard = guard
    },
    type(body) {
      if (view.snapshot !== null) view.snapshot = { ...view.snapshot, body }
      for (const listener of listeners) listener()
    },
    close: () => life.abort(),
    guard: () => false,
  }
  return view
}
