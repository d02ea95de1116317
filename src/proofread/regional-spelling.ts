import { americanTwins } from "~src/proofread/american-twins"
import type { HarperEngine } from "~src/proofread/harper-engine"
import { isUnknownWord, type RawFinding, wordAt } from "~src/proofread/layers/layer"
import type { SpellingChoice } from "~src/proofread/proofreader"

/** Not the engine's own rule, so that the layers which accept either spelling leave these alone. */
const RULE = "RegionalSpelling"
const SHOWN = 5

/**
 * `findings` in `text` and, where the person chose one spelling, the words that are right only in the other: "colour" for
 * who writes American, "color" for who writes British.
 */
export async function withRegionalSpelling(
  harper: HarperEngine,
  text: string,
  findings: readonly RawFinding[],
  choice: SpellingChoice,
): Promise<readonly RawFinding[]> {
  if (choice === "either") return findings
  const find = choice === "us" ? britishOnly : americanOnly
  const regional = await find(harper, text, findings.filter(isUnknownWord))
  return [...findings, ...regional].sort((a, b) => a.span.start - b.span.start)
}

type Find = (
  harper: HarperEngine,
  text: string,
  unknown: readonly RawFinding[],
) => Promise<readonly RawFinding[]>

/** Words the American dictionary lacks and the British has. */
const britishOnly: Find = async (harper, text, unknown) => {
  const known = await harper.knownInBritish([...new Set(unknown.map((finding) => wordAt(text, finding)))])
  return unknown.flatMap((finding) => {
    const word = wordAt(text, finding)
    if (!known.has(word)) return []
    const twins = americanTwins(word).filter(
      (twin) => harper.words.list.rank(twin.toLowerCase()) !== undefined,
    )
    const replacements = [...new Set([...twins, ...finding.replacements])].slice(0, SHOWN)
    return [{ ...finding, rule: RULE, replacements }]
  })
}

/** Words the British dictionary lacks and the American has. */
const americanOnly: Find = async (harper, text, unknown) => {
  const starts = new Set(unknown.map(({ span }) => span.start))
  const found = await harper.unknownInBritish(text)
  return found.filter(({ span }) => !starts.has(span.start)).map((finding) => ({ ...finding, rule: RULE }))
}
