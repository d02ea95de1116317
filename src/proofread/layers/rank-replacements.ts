import { type Layer, type LayerContext, type RawFinding, wordAt } from "~src/proofread/layers/layer"
import { likelihoodCost } from "~src/proofread/likelihood"
import { createLruCache } from "~src/proofread/lru-cache"

const SHOWN = 5

function likeFirst(word: string, replacement: string): string {
  return /^\p{Lu}/u.test(word) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement
}

/** Where the engine has room for three words and offers `manager's`, the bare word is worth a place too. */
function withoutPossessive(replacement: string): string {
  return replacement.replace(/['’]s$/, "")
}

/** The words on either side, in lower case; empty where a sentence begins or ends. */
function neighbours(text: string, { span }: RawFinding): readonly [string, string] {
  const before = /([\p{L}'’]+),? $/u.exec(text.slice(Math.max(0, span.start - 30), span.start))?.[1] ?? ""
  const after = /^ ([\p{L}'’]+)/u.exec(text.slice(span.end, span.end + 30))?.[1] ?? ""
  return [before.toLowerCase(), after.toLowerCase()]
}

/** Ranking reads the whole word list, and a slip stays in the draft through many keystrokes. */
const ranked = createLruCache<readonly string[]>(300)

function rank(finding: RawFinding, { text, words }: LayerContext): readonly string[] {
  const word = wordAt(text, finding)
  const [before, after] = neighbours(text, finding)
  const key = [before, word, after, ...finding.replacements].join("\n")
  const kept = ranked.get(key)
  if (kept) return kept
  const bare = finding.replacements.map(withoutPossessive).filter((other) => other.length > 3)
  const own = words.near(word.toLowerCase()).map((near) => likeFirst(word, near))
  const fresh = [...new Set([...finding.replacements, ...bare, ...own])]
    .map((meant) => ({ meant, cost: likelihoodCost({ slip: word, meant, before, after }, words.list) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, SHOWN)
    .map(({ meant }) => meant)
  ranked.set(key, fresh)
  return fresh
}

/** Puts the likeliest word first: a slip of the hand or the ear away, common, and at home between its neighbours. */
export const rankReplacements: Layer = (findings, context) =>
  findings.map((finding) =>
    finding.rule === "SpellCheck" ? { ...finding, replacements: rank(finding, context) } : finding,
  )
