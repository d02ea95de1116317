import type { Span } from "~src/draft/span"
import type { BodyEditor, BodyHost } from "~src/webmail/body-editor"
import { followBody } from "~src/webmail/body-reading"
import type { BodyText } from "~src/webmail/body-text/body-text"
import { notProseIn } from "~src/webmail/body-text/not-prose"
import { textAround } from "~src/webmail/body-text/text-around"
import { type CaretMemory, rememberCaret } from "~src/webmail/caret-memory"
import type { EditResult } from "~src/webmail/compose-view"
import { createHighlighter } from "~src/webmail/highlights"
import { createCaretAfterUndo } from "~src/webmail/insertion/caret-after-undo"
import { insertionPoint, isInOwnText } from "~src/webmail/insertion/insertion-point"
import { selectRange } from "~src/webmail/insertion/select-range"
import { rectOf } from "~src/webmail/range-rect"
import { createRichWriter } from "~src/webmail/rich-writer"
import type { NotOwnText, WebmailAdapter } from "~src/webmail/webmail-adapter"

/** The face of a contenteditable body. */
export function createRichBody(body: HTMLElement, adapter: WebmailAdapter, host: BodyHost): BodyEditor {
  const { notOwnText } = adapter
  const memory = rememberCaret(body, host.signal)
  const highlighter = createHighlighter(body, host.signal)
  const underliner = createHighlighter(body, host.signal)
  const { read, wake } = followBody(body, notOwnText, host.signal, () => {
    memory.rest()
    if (!host.isComposing()) highlighter.refresh()
    host.onChange()
  })
  host.onPause(memory.wake)
  host.onPause(wake)
  const writer = createRichWriter(body, adapter, host, read)

  // An editor that is built anew has forgotten where the caret was.
  const recall = (): Range | null => {
    const at = Math.min(host.caretBefore ?? 0, read().text.length)
    return memory.recall() ?? (host.caretBefore === null ? null : read().rangeOf({ start: at, end: at }))
  }

  const selection = (): Span | null => ownSpan(recall(), body, read(), notOwnText)
  const caret = (): number | null => selection()?.start ?? null

  const select = (span: Span): void => {
    const range = read().rangeOf(span)
    if (range) selectRange(body, range)
  }
  const written = thenWake(memory)
  const afterUndo = createCaretAfterUndo({
    body,
    read: () => read().text,
    select: (at) => select({ start: at, end: at }),
    signal: host.signal,
  })

  return {
    text: () => read().text,
    notProse: () => notProseIn(body, read()),
    around: () => textAround(body, read().quote, notOwnText),
    caret,
    selection,
    caretRect: () => rectOf(recall()),
    insert: (text) => written(writer.write(insertionPoint(body, read(), notOwnText, recall()), text)),
    replace: (span, text, expected) => written(writer.replace(span, text, expected, caret())),
    async expand(span, text, expected) {
      const before = read().text
      const result = await written(writer.replace(span, text, expected, span.end))
      if (result.ok) afterUndo.remember(before, span.end)
      return result
    },
    undo: writer.undo,
    reveal(spans, tone, scroll) {
      if (host.isComposing()) return
      highlighter.show(spans, tone, read)
      if (scroll) highlighter.scroll()
    },
    // Not found anew with every key: its ranges follow the typing by themselves, and the next reading draws it again.
    underline(spans) {
      if (!host.isComposing()) underliner.show(spans, "slip", read)
    },
    select,
    focus: () => selectRange(body, recall() ?? insertionPoint(body, read(), notOwnText, null)),
  }
}

/** What `range` has of the writer's own text; null where it is in the quote or the signature too. */
function ownSpan(range: Range | null, body: HTMLElement, own: BodyText, notOwn: NotOwnText): Span | null {
  if (!range || !isInOwnText(range, body, own, notOwn)) return null
  const start = own.offsetOf({ node: range.startContainer, offset: range.startOffset })
  if (range.collapsed) return { start, end: start }
  return { start, end: own.offsetOf({ node: range.endContainer, offset: range.endOffset }) }
}

/** What we write moves the caret without any typing to wait for. */
function thenWake(memory: CaretMemory): (writing: Promise<EditResult>) => Promise<EditResult> {
  return async (writing) => {
    const result = await writing
    memory.wake()
    return result
  }
}
