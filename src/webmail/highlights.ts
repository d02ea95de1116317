import type { Span } from "~src/draft/span"
import type { BodyText } from "~src/webmail/body-text/body-text"
import { colorSchemeOf } from "~src/webmail/color-scheme"
import { highlightSheet } from "~src/webmail/highlight-sheet"

/** `slip` is the underline that stays; the others are the light on what is pointed at. */
type Tone = "met" | "problem" | "slip"

/** The registry is shared with the page, so our names carry our prefix and nothing else in it is touched. */
const NAMES: Readonly<Record<Tone, string>> = {
  met: "afterword-met",
  problem: "afterword-problem",
  slip: "afterword-slip",
}

interface Shown {
  readonly tone: Tone
  readonly spans: readonly Span[]
  /** What each span read when it was lit. */
  readonly words: readonly string[]
  readonly read: () => BodyText
}

export interface Highlighter {
  show(spans: readonly Span[], tone: Tone, read: () => BodyText): void
  /** Finds the passages anew after the body has changed: an editor that renders again leaves the old ranges empty. */
  refresh(): void
  /** Scrolls the first passage into view when it is out of sight, and then at once: nothing moves the draft needlessly. */
  scroll(): void
}

/** Lights passages up without touching the DOM; where the browser cannot, nothing happens. */
export function createHighlighter(body: HTMLElement, signal: AbortSignal): Highlighter {
  let shown: Shown | null = null
  let ranges: readonly Range[] = []
  let painted: Tone = "met"

  function paint(tone: Tone, own: BodyText, spans: readonly Span[]): void {
    const found = spans.flatMap((span) => own.rangeOf(span) ?? [])
    // Ranges follow the typing by themselves; drawing the same ones again would have the draft painted anew.
    if (tone === painted && isSameList(ranges, found)) return
    clear()
    ranges = found
    painted = tone
    if (ranges.length === 0) return
    highlightSheet(body.ownerDocument, colorSchemeOf(body))
    const highlight = CSS.highlights.get(NAMES[tone]) ?? new Highlight()
    for (const range of ranges) highlight.add(range)
    CSS.highlights.set(NAMES[tone], highlight)
  }

  function clear(): void {
    if (ranges.length === 0) return
    for (const name of Object.values(NAMES)) {
      const highlight = CSS.highlights.get(name)
      for (const range of ranges) highlight?.delete(range)
      if (highlight?.size === 0) CSS.highlights.delete(name)
    }
    ranges = []
  }

  signal.addEventListener("abort", () => isSupported() && clear(), { once: true })
  return {
    show(spans, tone, read) {
      if (!isSupported()) return
      if (spans.length === 0 && ranges.length === 0) {
        shown = null
        return
      }
      const own = read()
      const words = spans.map(({ start, end }) => own.text.slice(start, end))
      shown = spans.length > 0 ? { tone, words, spans, read } : null
      paint(tone, own, spans)
    },
    scroll: () => scrollIntoView(body, ranges[0]),
    refresh() {
      if (shown === null) return
      const { tone, words, spans, read } = shown
      const own = read()
      // A passage that has moved or changed is not guessed at: whoever lit it says where it is now.
      const standing = spans.filter(({ start, end }, index) => own.text.slice(start, end) === words[index])
      paint(tone, own, standing)
    },
  }
}

function isSameList(one: readonly Range[], other: readonly Range[]): boolean {
  return one.length === other.length && one.every((range, index) => isSameRange(range, other[index]))
}

function isSameRange(one: Range, other: Range | undefined): boolean {
  return (
    one.startContainer === other?.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  )
}

function isSupported(): boolean {
  return typeof CSS === "object" && "highlights" in CSS && typeof Highlight === "function"
}

function scrollIntoView(body: HTMLElement, range: Range | undefined): void {
  const rect = range?.getClientRects()[0]
  if (!rect) return
  const frame = body.getBoundingClientRect()
  const { innerHeight } = body.ownerDocument.defaultView ?? { innerHeight: frame.bottom }
  const isVisible = rect.top >= Math.max(0, frame.top) && rect.bottom <= Math.min(innerHeight, frame.bottom)
  if (!isVisible) range?.startContainer.parentElement?.scrollIntoView({ block: "nearest" })
}
