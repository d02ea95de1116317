/** The first characters of what a pattern can match, folded: up to `HEAD` of them. `isOpen`: anything may follow. */
export interface PatternHead {
  readonly text: string
  readonly isOpen: boolean
}

/**
 * As many as fit into the number that stands for them (`keyOf`). With three, half of all patterns that were tried on a note
 * began with "the" or "you"; with six a third as many are tried (measured), and no pattern begins in three hundred ways.
 */
export const HEAD = 6
/** A pattern that can begin in more ways than this is not worth an index. */
const MOST = 600

const NOTHING: readonly PatternHead[] = [{ text: "", isOpen: false }]
const ANYTHING: readonly PatternHead[] = [{ text: "", isOpen: true }]
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y
const GROUP = /\((?:\?(?::|<?[=!]|<[^>]+>))?/y
const CLASS = /\[(?:\\.|[^\]\\])*\]/y
/** What brackets and bars stand for nothing in. */
const ONE_PART = /\\.|\[(?:\\.|[^\]\\])*\]|[^\\()[\]|]+/y
const PLAIN_CLASS = /^\[[^^\\-][^\\-]*\]$/

/**
 * Every way in which a match of `source` (a pattern without flags but `i`) can begin; null when it can begin with
 * anything, or with nothing. Never too few: where the pattern says more than is understood here, a head is left open.
 */
export function headsOf(source: string): readonly PatternHead[] | null {
  const reader: Reader = { source, at: 0 }
  const heads = distinct(alternatives(reader))
  const isKnown = reader.at === source.length && heads.length <= MOST
  return isKnown && heads.every(({ text }) => text !== "") ? heads : null
}

interface Reader {
  readonly source: string
  at: number
}

function alternatives(reader: Reader): readonly PatternHead[] {
  const heads = [...sequence(reader)]
  while (reader.source[reader.at] === "|") {
    reader.at += 1
    heads.push(...sequence(reader))
  }
  return heads
}

function sequence(reader: Reader): readonly PatternHead[] {
  let heads = NOTHING
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] ?? ")")) {
    // What comes later changes nothing any more.
    if (heads.every(isDone)) return skipped(reader, heads)
    const next = quantified(atom(reader), take(reader, QUANTIFIER))
    heads = distinct(joined(heads, next))
  }
  return heads
}

const isDone = ({ text, isOpen }: PatternHead): boolean => isOpen || text.length >= HEAD

/** Goes on to the end of the alternative. */
function skipped(reader: Reader, heads: readonly PatternHead[]): readonly PatternHead[] {
  let depth = 0
  while (reader.at < reader.source.length) {
    const character = reader.source[reader.at]
    if (depth === 0 && (character === "|" || character === ")")) break
    if (character === "(") depth += 1
    if (character === ")") depth -= 1
    if (take(reader, ONE_PART) === "") reader.at += 1
  }
  return heads
}

function joined(first: readonly PatternHead[], next: readonly PatternHead[]): readonly PatternHead[] {
  return first.flatMap((head) => {
    if (isDone(head)) return [head]
    return next.map(({ text, isOpen }) => ({ text: (head.text + text).slice(0, HEAD), isOpen }))
  })
}

function quantified(heads: readonly PatternHead[], quantifier: string): readonly PatternHead[] {
  if (quantifier === "") return heads
  const isOnce = quantifier.startsWith("?") || /^\{[01](?:,1)?\}/.test(quantifier)
  const repeated = isOnce ? heads : joined(heads, ANYTHING)
  return /^[*?]|^\{0/.test(quantifier) ? [...NOTHING, ...repeated] : repeated
}

function atom(reader: Reader): readonly PatternHead[] {
  const character = reader.source[reader.at]
  if (character === "(") return group(reader)
  if (character === "[") return characterClass(take(reader, CLASS))
  if (character === "\\") return escaped(reader)
  reader.at += 1
  if (character === ".") return ANYTHING
  return character === "^" || character === "$" ? NOTHING : [literal(character ?? "")]
}

function group(reader: Reader): readonly PatternHead[] {
  const opening = take(reader, GROUP)
  const heads = distinct(alternatives(reader))
  reader.at += 1
  // What is only looked at takes no characters.
  return /[=!]$/.test(opening) ? NOTHING : heads
}

function characterClass(written: string): readonly PatternHead[] {
  if (!PLAIN_CLASS.test(written)) return ANYTHING
  return Array.from(written.slice(1, -1), literal)
}

function escaped(reader: Reader): readonly PatternHead[] {
  const character = reader.source[reader.at + 1] ?? ""
  reader.at += 2
  if (/[bB]/.test(character)) return NOTHING
  if (character === "d") return [literal("0")]
  return /[a-z0-9]/i.test(character) ? ANYTHING : [literal(character)]
}

const literal = (character: string): PatternHead => ({ text: folded(character), isOpen: false })

/** Small letters, apostrophe and space stand for themselves; everything else is one and the same, "#". */
function folded(character: string): string {
  const small = /^[A-Z]$/.test(character) ? character.toLowerCase() : character
  return /^[a-z' ]$/.test(small) ? small : "#"
}

function take(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at
  const [found = ""] = pattern.exec(reader.source) ?? []
  reader.at += found.length
  return found
}

function distinct(heads: readonly PatternHead[]): readonly PatternHead[] {
  return heads.length < 2
    ? heads
    : [...new Map(heads.map((head) => [head.text + head.isOpen, head])).values()]
}
