import type { DraftSnapshot } from "~src/draft/snapshot"
import type { ComposeView, EditResult } from "~src/webmail/compose-view"

/** A draft in a text area of ours, with the face of a compose window, so that every check and insertion works on it. */
export interface PasteView extends ComposeView {
  /** To be called with what the text area holds, and where its caret is, after every change by the person. */
  typed(body: string, caret: number): void
}

const DONE: EditResult = { ok: true }
const STALE: EditResult = { ok: false, reason: "stale" }

/** What a text area of ours has no need of, or nothing to do it with. */
const BARE = {
  setSubject: (): EditResult => ({ ok: false, reason: "rejected" }),
  reveal: () => undefined,
  underline: () => undefined,
  select: () => undefined,
  captureTab: () => undefined,
  expand: async (): Promise<EditResult> => ({ ok: false, reason: "rejected" }),
  focus: () => undefined,
  geometry: () => null,
  onSend: () => undefined,
  guardSend: () => undefined,
} satisfies Partial<ComposeView>

/** `host` is the window that cannot be read; `show` puts text of ours into the text area. */
export function createPasteView(host: ComposeView, show: (body: string) => void): PasteView {
  const listeners: (() => void)[] = []
  const past: string[] = []
  let body = ""
  let caretAt: number | null = null

  function write(start: number, end: number, text: string): EditResult {
    past.push(body)
    body = body.slice(0, start) + text + body.slice(end)
    caretAt = start + text.length
    show(body)
    return DONE
  }

  // Nothing is known of subject and recipients here, so nothing is said of them.
  const read = (): DraftSnapshot => ({
    compose: "new",
    subject: "",
    subjectUnknown: true,
    body,
    recipients: [],
  })

  return {
    ...BARE,
    id: `${host.id}-pasted`,
    webmail: host.webmail,
    root: host.root,
    signal: host.signal,
    recognised: true,
    health: () => host.health(),
    read,
    caret: () => caretAt,
    selection: () => (caretAt === null ? null : { start: caretAt, end: caretAt }),
    async insert(text) {
      const at = caretAt ?? body.length
      return write(at, at, text)
    },
    async replace({ start, end }, text, expected) {
      return body.slice(start, end) === expected ? write(start, end, text) : STALE
    },
    undo() {
      const before = past.pop()
      if (before === undefined) return STALE
      body = before
      caretAt = null
      show(body)
      return DONE
    },
    colorScheme: () => host.colorScheme(),
    onChange: (listener) => listeners.push(listener),
    typed(text, caret) {
      body = text
      caretAt = caret
      past.length = 0
      for (const listener of listeners) listener()
    },
  }
}
