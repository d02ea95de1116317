/** A piece of a text between blank lines, and where it begins in it, in UTF-16 units. */
export interface Paragraph {
  readonly text: string
  readonly start: number
}

const BLANK_LINES = /\n\s*\n/g

/** The paragraphs of `text` that hold anything. No sentence goes from one to the next, so each can be read alone. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const ends = [...text.matchAll(BLANK_LINES)].map((gap) => ({
    from: gap.index,
    to: gap.index + gap[0].length,
  }))
  const starts = [0, ...ends.map(({ to }) => to)]
  return starts
    .map((start, place) => ({ start, text: text.slice(start, ends[place]?.from) }))
    .filter((paragraph) => paragraph.text.trim() !== "")
}
