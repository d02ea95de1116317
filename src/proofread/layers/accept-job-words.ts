import { JOB_WORDS } from "~src/proofread/job-words"
import { isUnknownWord, type Layer, type RawFinding, wordAt } from "~src/proofread/layers/layer"

const KNOWN: ReadonlySet<string> = new Set(JOB_WORDS)
/** `fintech` has new cousins every year. */
const TRADE = /^[a-z]{2,8}(?:tech|ops)$/

/** `mis-interpreted`, `non-profit`: the engine takes the parts for words of their own. */
const PREFIX =
  /^(?:anti|bi|co|cross|de|inter|intra|macro|meta|micro|mid|mini|mis|multi|non|post|pre|pro|re|semi|sub|super|trans|tri|ultra|un)$/i

function isHyphenPrefix(text: string, finding: RawFinding): boolean {
  return PREFIX.test(wordAt(text, finding)) && /^-\p{L}/u.test(text.slice(finding.span.end))
}

function isJobWord(word: string): boolean {
  const plain = word.toLowerCase().replace(/['’]s?$/, "")
  return KNOWN.has(plain) || KNOWN.has(plain.replace(/s$/, "")) || TRADE.test(plain)
}

/** Accepts the words of jobs, software and business that general dictionaries lack. */
export const acceptJobWords: Layer = (findings, { text }) =>
  findings.filter(
    (finding) =>
      !isUnknownWord(finding) || !(isJobWord(wordAt(text, finding)) || isHyphenPrefix(text, finding)),
  )
