import type { Draft } from "~src/draft/draft"
import { type Block, blocksOf } from "~src/rules/match/blocks"

/** Nine of ten praised notes have fewer than 152 words; only one in forty-nine comes near this. */
const MOST_WORDS = 240
/** One block this long is a long note, whatever else there is. */
const MOST_WORDS_IN_BLOCK = 190

/** What makes a note too long to be read: all of it ("note"), or its longest block; null where neither does. */
export function tooLong(draft: Draft): "note" | Block | null {
  if (draft.words > MOST_WORDS) return "note"
  const block = blocksOf(draft).reduce<Block | null>(
    (longest, each) => (longest && longest.words >= each.words ? longest : each),
    null,
  )
  return block && block.words > MOST_WORDS_IN_BLOCK ? block : null
}
