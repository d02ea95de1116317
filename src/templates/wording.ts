import type { Facts } from "~src/templates/facts"
import type { Section, Wording } from "~src/templates/section"

/**
 * The wording for the reader whose turn it is, or the next one behind it that nobody else of the panel has had; with more
 * readers than wordings they begin again.
 */
export function wordingFor(section: Section, facts: Facts): Wording {
  const all = wordingsOf(section)
  return all[firstUnsaid(all, turnIn(section, facts), facts)] ?? section
}

/** How many wordings further than the reader's turn "Another wording" leads: to the next one that nobody else has had. */
export function furtherThan(section: Section, facts: Facts): number {
  const all = wordingsOf(section)
  const shown = firstUnsaid(all, turnIn(section, facts), facts)
  const next = firstUnsaid(all, shown + 1, facts)
  return (((next - facts.turn) % all.length) + all.length) % all.length
}

function wordingsOf(section: Section): readonly Wording[] {
  return [section, ...(section.others ?? [])]
}

function turnIn({ id }: Section, { turn, wordings }: Facts): number {
  return turn + (wordings?.[id] ?? 0)
}

/** Counts round from `start`; where all were said, the one at `start`. */
function firstUnsaid(all: readonly Wording[], start: number, { said = [] }: Facts): number {
  const inTurn = all.map((_, index) => (start + index) % all.length)
  return inTurn.find((index) => !said.some((text) => isIn(text, all[index]))) ?? start % all.length
}

/** Whether a note has the words of a wording, whatever facts stand between them. */
function isIn(text: string, wording: Wording | undefined): boolean {
  return [wording?.body, wording?.bodyForStatement].some((body) => {
    const pieces = (body ?? "").split(/\{\{[^{}]*\}\}/).map((piece) => piece.trim())
    const words = pieces.filter((piece) => /\p{L}/u.test(piece))
    let at = 0
    return (
      words.length > 0 &&
      words.every((piece) => {
        const found = text.indexOf(piece, at)
        at = found + piece.length
        return found !== -1
      })
    )
  })
}
