import type { DraftSnapshot } from "~src/draft/snapshot"
import { createChangePulse } from "~src/webmail/change-pulse"
import { colorSchemeOf } from "~src/webmail/color-scheme"
import type { ComposeView, EditResult } from "~src/webmail/compose-view"
import { type ComposeWindow, followCompose } from "~src/webmail/compose-window"
import type { DraftIds } from "~src/webmail/draft-ids"
import { measureCompose } from "~src/webmail/geometry"
import { checkHealth } from "~src/webmail/locating/check-health"
import type { SentDrafts } from "~src/webmail/sending/sent-drafts"
import { watchSending } from "~src/webmail/sending/watch-sending"
import { subjectPrefix } from "~src/webmail/subject-prefix"
import { watchTab } from "~src/webmail/watch-tab"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"
import { writeSubject } from "~src/webmail/write-subject"

const CLOSED: EditResult = { ok: false, reason: "closed" }
const REJECTED: EditResult = { ok: false, reason: "rejected" }

/** What compose windows of one page share, and what happens to one of them. */
export interface ComposeContext {
  readonly ids: DraftIds
  readonly sent: SentDrafts
  /** Ends the view; it is ended here when the window is emptied or goes on to another draft. */
  readonly life: AbortController
  /** The window holds another draft: this view has ended, and the window may have a new one. */
  readonly onOtherDraft: () => void
}

/** Opens the face of the compose window in `root`. */
export function openCompose(
  root: HTMLElement,
  adapter: WebmailAdapter,
  { ids, sent, life, onOtherDraft }: ComposeContext,
): ComposeView {
  const { signal } = life
  const pulse = createChangePulse(signal)
  let lastRead: DraftSnapshot | null = null
  const open = followCompose(root, adapter, signal, pulse, {
    onEmptied: () => life.abort(),
    onOtherDraft() {
      life.abort()
      onOtherDraft()
    },
  })
  const idOf = (): string => ids.idFor(root, open.parts?.draftId ?? null)
  const sends = watchSending(root, adapter, signal, {
    onEnd: (sending) => sent.note(idOf(), lastRead ?? readDraft(root, adapter, open), sending),
    onKey: pulse.typed,
  })
  if (open.parts) sent.reopened(idOf(), readDraft(root, adapter, open))
  const edit = async (act: () => Promise<EditResult> | undefined): Promise<EditResult> =>
    signal.aborted ? CLOSED : ((await act()) ?? REJECTED)

  return {
    get id() {
      return idOf()
    },
    webmail: adapter.id,
    root,
    signal,
    get recognised() {
      return open.parts !== null
    },
    health: () => checkHealth(root, adapter),
    read() {
      if (signal.aborted) return null
      // Half a word that is still being composed is nobody's draft.
      if (!open.isComposing || lastRead === null) lastRead = readDraft(root, adapter, open)
      return lastRead
    },
    caret: () => open.editor?.caret() ?? null,
    selection: () => open.editor?.selection() ?? null,
    insert: (text) => edit(() => open.editor?.insert(text)),
    replace: (span, text, expected) => edit(() => open.editor?.replace(span, text, expected)),
    expand: (span, text, expected) => edit(() => open.editor?.expand(span, text, expected)),
    undo: () => (signal.aborted ? CLOSED : (open.editor?.undo() ?? REJECTED)),
    setSubject: (text) => (signal.aborted ? CLOSED : setSubject(open, text)),
    reveal: (spans, tone, { scroll } = { scroll: false }) => open.editor?.reveal(spans, tone, scroll),
    underline: (spans) => open.editor?.underline(spans),
    select: (span) => open.editor?.select(span),
    captureTab: (walker, walk) => watchTab(root, () => open.parts?.body ?? null, walker, walk),
    focus: () => open.editor?.focus(),
    geometry: () => (signal.aborted ? null : measureCompose(root, open, adapter)),
    colorScheme: () => colorSchemeOf(open.parts?.body ?? root),
    onChange: pulse.onPulse,
    onSend: sends.onSend,
    guardSend: sends.guard,
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
    attachments: adapter.countAttachments(root),
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
