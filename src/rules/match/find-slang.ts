import { matchesOf } from "~src/draft/matches-of"
import type { Span } from "~src/draft/span"
import { NO_SLANG, SLANG, SMALL_LETTER_SLANG } from "~src/rules/data/slang"

export interface Slang {
  readonly span: Span
  /** The plain word, cased like the slang; "" where there is no sure one. */
  readonly plain: string
}

const ANY_CASE = wordsOf(SLANG, "gi")
const SMALL_ONLY = wordsOf(SMALL_LETTER_SLANG, "g")

/** Slang in a text, in order. Words inside addresses, file names and other longer words are none. */
export function findSlang(text: string): readonly Slang[] {
  const found = [...matches(text, ANY_CASE, SLANG), ...matches(text, SMALL_ONLY, SMALL_LETTER_SLANG)]
  const inOrder = found.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let end = 0
  return inOrder.filter(({ span }) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}

function matches(text: string, pattern: RegExp, words: ReadonlyMap<string, string>): readonly Slang[] {
  return matchesOf(pattern, text)
    .map(({ index, 0: written }) => ({
      span: { start: index, end: index + written.length },
      plain: plainFor(text, index, written, words),
    }))
    .filter(
      ({ span }) =>
        isWhole(text, span) && !NO_SLANG.some((known) => known.test(text.slice(span.start, span.start + 20))),
    )
}

/** Not a part of a longer word, an address or a file's name. */
function isWhole(text: string, { start, end }: Span): boolean {
  if (/[\p{L}\p{N}@./_'#-]/u.test(text.charAt(start - 1))) return false
  return !/^(?:[\p{L}\p{N}@/_-]|['.][\p{L}\p{N}])/u.test(text.slice(end, end + 2))
}

function plainFor(text: string, at: number, written: string, words: ReadonlyMap<string, string>): string {
  const slang = written.toLowerCase().replace(/\s+/g, " ")
  const plain = words.get(slang) ?? ""
  // "I've gotta" already has its "have".
  if (slang === "gotta" && /(?:'ve|'s|have|has) $/i.test(text.slice(Math.max(0, at - 6), at))) return "got to"
  const capital = /^\p{Lu}/u.test(written) || isSentenceStart(text, at)
  return capital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
}

function isSentenceStart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at).trimEnd()
  return before === "" || /[.!?]$/.test(before)
}

/** Longer entries first, since the first that fits is taken. */
function wordsOf(words: ReadonlyMap<string, string>, flags: string): RegExp {
  const entries = [...words.keys()].toSorted((a, b) => b.length - a.length)
  const source = entries.map((entry) => entry.replaceAll(" ", "\\s+")).join("|")
  return new RegExp(`\\b(?:${source})(?!\\w)`, flags)
}
