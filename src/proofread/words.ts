import common from "~assets/words/common.json"
import names from "~assets/words/names.json"
import { JOB_WORDS } from "~src/proofread/job-words"
import { type NearWords, nearWordsIn } from "~src/proofread/near-words"
import { parseWordList, type WordList } from "~src/proofread/word-list"
import { WORLD_NAMES } from "~src/proofread/world-names"

/** What the layers know of English words and of people's names. */
export interface Words {
  readonly list: WordList
  readonly near: NearWords
  /** Parts of people's names from all over the world, in lower case. Many are words as well. */
  readonly names: ReadonlySet<string>
}

/** Reads the lists of assets/words/: some 50 ms, so only the engine's start does it. */
export function readWords(): Words {
  const list = parseWordList(common.lines)
  const letterWords = new Set([...list.words, ...JOB_WORDS])
  return {
    list,
    near: nearWordsIn([...letterWords]),
    names: new Set([...names.lines.split("\n"), ...WORLD_NAMES]),
  }
}
