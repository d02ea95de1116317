import type { DraftSnapshot } from "~src/draft/snapshot"
import { createChangePulse } from "~src/webmail/change-pulse"
import { colorSchemeOf } from "~src/webmail/color-scheme"
import type { ComposeView, EditResult } from "~src/webmail/compose-view"
import { type ComposeWindow, followCompose } from "~src/webmail/compose-window"
import type { DraftIds } from "~src/webmail/draft-ids"
import { measureCompose } from "~src/webmail/geometry"
import { subjectPrefix } from "~src/webmail/subject-prefix"
import { watchSend } from "~src/webmail/watch-send"
import { watchTab } from "~src/webmail/watch-tab"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"
import { writeSubject } from "~src/webmail/write-subject"

const CLOSED: EditResult = { ok: false, reason: "closed" }
const REJECTED: EditResult = { ok: false, reason: "rejected" }

/** Opens the face of the compose window in `root`; `life` ends it, and is ended here when the window is emptied. */
export function openCompose(
  root: HTMLElement,
  adapter: WebmailAdapter,
  ids: DraftIds,
  life: AbortController,
): ComposeView {
  const { signal } = life
  const pulse = createChangePulse(signal)
  let lastRead: DraftSnapshot | null = null
  const open = followCompose(root, adapter, signal, pulse, () => life.abort())
  const edit = async (act: () => Promise<EditResult> | undefined): Promise<EditResult> =>
    signal.aborted ? CLOSED : ((await act()) ?? REJECTED)

  return {
    get id() {
      return ids.idFor(root, open.parts?.draftId ?? null)
    },
    webmail: adapter.id,
    root,
    signal,
    get recognised() {
      return open.parts !== null
    },
    read() {
      if (signal.aborted) return null
      // Half a word that is still being composed is nobody's draft.
      if (!open.isComposing || lastRead === null) lastRead = readDraft(root, adapter, open)
      return lastRead
    },
    caret: () => open.editor?.caret() ?? null,
    insert: (text) => edit(() => open.editor?.insert(text)),
    replace: (span, text, expected) => edit(() => open.editor?.replace(span, text, expected)),
    undo: () => (signal.aborted ? CLOSED : (open.editor?.undo() ?? REJECTED)),
    setSubject: (text) => (signal.aborted ? CLOSED : setSubject(open, text)),
    reveal: (spans, tone, { scroll } = { scroll: false }) => open.editor?.reveal(spans, tone, scroll),
    underline: (spans) => open.editor?.underline(spans),
    select: (span) => open.editor?.select(span),
    captureTab(walker, walk) {
      if (open.parts) watchTab(open.parts.body, walker, walk)
    },
    focus: () => open.editor?.focus(),
    geometry: () => (signal.aborted ? null : measureCompose(root, open, adapter)),
    colorScheme: () => colorSchemeOf(open.parts?.body ?? root),
    onChange: pulse.onPulse,
    onSend: (listener) => watchSend(root, adapter.sendControls, signal, listener),
  }
}

function readDraft(
  root: HTMLElement,
  adapter: WebmailAdapter,
  { parts, editor }: ComposeWindow,
): DraftSnapshot | null {
  if (!parts || !editor) return null
  return {
    compose: parts.kind,
    subject: parts.subject?.value ?? "",
    body: editor.text(),
    notProse: editor.notProse(),
    around: editor.around(),
    recipients: adapter.readRecipients(root),
  }
}

/** The subject of an answer is what keeps a conversation together, so it is never written to. */
function setSubject({ parts, editor, isComposing }: ComposeWindow, text: string): EditResult {
  if (!parts?.subject || parts.kind !== "new" || isComposing) return REJECTED
  if (subjectPrefix(parts.subject.value) !== null) return REJECTED
  const result = writeSubject(parts.subject, text)
  editor?.focus()
  return result
}
