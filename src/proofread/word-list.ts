/** Common English words, with what they say of each other. */
export interface WordList {
  /** Commonest first, in lower case. */
  readonly words: readonly string[]
  /** Place among `words`, 0 being the commonest. */
  rank(word: string): number | undefined
  /** How often `second` is seen right behind `first`: 0 for never or hardly, else from 3 to 7, a decimal logarithm. */
  pairing(first: string, second: string): number
}

/** Pair keys hold two ranks in one number. */
const RANK_ROOM = 65_536
const RAREST_PAIR = 3

/** Reads the lines of assets/words/common.json: a line for each word, commonest first, and behind it its followers with a digit each. */
export function parseWordList(text: string): WordList {
  const lines = text.split("\n")
  const words = lines.map((line) => (line.includes(" ") ? line.slice(0, line.indexOf(" ")) : line))
  const ranks = new Map(words.map((word, rank) => [word, rank]))
  const pairs = new Map<number, number>()
  lines.forEach((line, first) => {
    if (!line.includes(" ")) return
    for (const follower of line.slice(line.indexOf(" ") + 1).split(" ")) {
      const second = ranks.get(follower.slice(0, -1))
      if (second !== undefined)
        pairs.set(first * RANK_ROOM + second, RAREST_PAIR + Number(follower.slice(-1)) / 2)
    }
  })
  return {
    words,
    rank: (word) => ranks.get(word),
    pairing(first, second) {
      const [from, to] = [ranks.get(first), ranks.get(second)]
      return from === undefined || to === undefined ? 0 : (pairs.get(from * RANK_ROOM + to) ?? 0)
    },
  }
}
