import type { Span } from "~src/draft/span"
import { findPlaceholders } from "~src/rules/match/find-placeholders"
import type { ComposeView } from "~src/webmail/compose-view"

/** Going from blank to blank in the draft with Tab and Shift+Tab, as in a form. */
export interface GapWalk {
  /** Selects the first blank at or behind `from` (UTF-16 offset of the body), else the first of all; without any, nothing happens. */
  start(from: number): void
}

/**
 * The walk of one compose window. It ends when no blank is left, with Escape and with a click into the draft; from then on
 * Tab is the webmail's again.
 */
export function createGapWalk(view: ComposeView): GapWalk {
  let life: AbortController | null = null
  /** The blank selected last, and where the editor then says that the caret is: at a line's start it may say the line before. */
  let last: { readonly gap: Span; readonly caret: number | null } | null = null
  const gaps = () => findPlaceholders(view.read()?.body ?? "")
  const stop = () => {
    life?.abort()
    life = null
  }

  function onTab(isBackwards: boolean): boolean {
    const left = gaps()
    const caret = view.caret() ?? 0
    const next = nextGap(left, last?.caret === caret ? last.gap.start : caret, isBackwards)
    if (next) select(next)
    else stop()
    return next !== null
  }

  function select(gap: Span): void {
    view.select(gap)
    last = { gap, caret: view.caret() }
  }

  return {
    start(from) {
      stop()
      const left = gaps()
      const first = left.find((gap) => gap.start >= from) ?? left[0]
      if (first === undefined) return
      life = new AbortController()
      view.captureTab({ onTab, onLeave: stop }, AbortSignal.any([view.signal, life.signal]))
      select(first)
    },
  }
}

/** The blank that Tab leads to from `caret`, which stands at the start of a selected blank; behind the last comes the first. */
export function nextGap(gaps: readonly Span[], caret: number, isBackwards: boolean): Span | null {
  const at = gaps.findIndex((gap) => gap.start <= caret && caret < gap.end)
  const behind = gaps.filter((gap) => gap.end <= caret).length
  const target = isBackwards ? (at === -1 ? behind : at) - 1 : at === -1 ? behind : at + 1
  return gaps.at(target % Math.max(gaps.length, 1)) ?? null
}
