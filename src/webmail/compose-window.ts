import type { BodyEditor, BodyHost } from "~src/webmail/body-editor"
import type { ChangePulse } from "~src/webmail/change-pulse"
import { type DraftMark, isOtherDraft } from "~src/webmail/is-other-draft"
import { partsNow } from "~src/webmail/parts-now"
import { createPlainBody } from "~src/webmail/plain-body"
import { createRichBody } from "~src/webmail/rich-body"
import { isTextArea } from "~src/webmail/text-area"
import { watchCompose } from "~src/webmail/watch-compose"
import type { ComposeParts, WebmailAdapter } from "~src/webmail/webmail-adapter"

/** What a compose window consists of now. The webmail may exchange its parts while it is open. */
export interface ComposeWindow {
  readonly parts: ComposeParts | null
  readonly editor: BodyEditor | null
  readonly isComposing: boolean
}

export interface ComposeWindowEvents {
  /** It holds no compose form any more. */
  onEmptied(): void
  /** It holds another draft than before. */
  onOtherDraft(): void
}

/** Follows the parts of the window in `root` until `signal` is aborted. */
export function followCompose(
  root: HTMLElement,
  adapter: WebmailAdapter,
  signal: AbortSignal,
  pulse: ChangePulse,
  events: ComposeWindowEvents,
): ComposeWindow {
  const current: { parts: ComposeParts | null; editor: BodyEditor | null; isComposing: boolean } = {
    parts: null,
    editor: null,
    isComposing: false,
  }
  let bodyLife = new AbortController()
  let mark: DraftMark | null = null
  let lastCaret: number | null = null
  const describeAround = (): string => JSON.stringify([current.parts?.kind, adapter.readRecipients(root)])

  const locate = (): void => {
    const parts = partsNow(root, adapter, current.parts)
    const wasThere = current.parts !== null
    const isSameBody = parts?.body === current.parts?.body
    current.parts = parts
    if (wasThere && !parts && !root.querySelector(adapter.composeSelector)) events.onEmptied()
    if (!isSameBody) changeEditor(parts)
    if (!parts || !current.editor || signal.aborted) return
    const now = markOf(parts, current.editor, mark)
    if (mark && isOtherDraft(mark, now)) events.onOtherDraft()
    mark = now
  }

  const changeEditor = (parts: ComposeParts | null): void => {
    bodyLife.abort()
    bodyLife = new AbortController()
    const life = AbortSignal.any([signal, bodyLife.signal])
    const host: BodyHost = {
      signal: life,
      onChange: pulse.changed,
      onPause: (listener) => pulse.onPause(listener, life),
      caretBefore: lastCaret,
      isComposing: () => current.isComposing,
    }
    current.editor = parts && createEditor(parts.body, adapter, host)
    pulse.changed()
  }

  locate()
  let around = describeAround()
  // The first to hear of a change: a draft that is another one is told to nobody as this one.
  pulse.onPulse(() => {
    locate()
    if (!signal.aborted) lastCaret = current.editor?.caret() ?? lastCaret
  })
  watchCompose(root, () => current.parts?.body ?? null, signal, {
    onAround() {
      locate()
      const now = describeAround()
      if (now !== around) pulse.changed()
      around = now
    },
    onField: pulse.changed,
    onComposing(isComposing) {
      current.isComposing = isComposing
      pulse.hold(isComposing)
    },
  })
  return current
}

function createEditor(body: HTMLElement, adapter: WebmailAdapter, host: BodyHost): BodyEditor {
  return isTextArea(body) ? createPlainBody(body, host) : createRichBody(body, adapter, host)
}

/** A draft that had an id keeps it: the field that holds it may be on its way. */
function markOf(parts: ComposeParts, editor: BodyEditor, before: DraftMark | null): DraftMark {
  return {
    draftId: parts.draftId ?? before?.draftId ?? null,
    body: parts.body,
    subject: parts.subject?.value ?? "",
    text: editor.text(),
  }
}
