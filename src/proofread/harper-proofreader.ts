import { americanTwins } from "~src/proofread/american-twins"
import { type HarperEngine, type HarperParts, startHarper } from "~src/proofread/harper-engine"
import { LAYERS } from "~src/proofread/layers"
import { isUnknownWord, type RawFinding, wordAt } from "~src/proofread/layers/layer"
import { createLruCache } from "~src/proofread/lru-cache"
import { newestFirst } from "~src/proofread/newest-first"
import { PROOFREAD_LIMIT, type Proofreader } from "~src/proofread/proofreader"
import type { Words } from "~src/proofread/words"
import type { Finding } from "~src/rules/rule"

/** What the engine said of one text: independent of names, so that adding one costs no second reading. */
interface Reading {
  readonly findings: readonly RawFinding[]
  readonly knownElsewhere: ReadonlySet<string>
  readonly words: Words
}

/** A draft and its undo steps; findings are small. */
const TEXTS_KEPT = 40

function withinLimit(text: string): string {
  if (text.length <= PROOFREAD_LIMIT) return text
  const lastBreak = text.lastIndexOf("\n", PROOFREAD_LIMIT)
  return text.slice(0, lastBreak > 0 ? lastBreak : PROOFREAD_LIMIT)
}

async function knownElsewhere(
  harper: HarperEngine,
  text: string,
  findings: readonly RawFinding[],
): Promise<ReadonlySet<string>> {
  const words = new Set(findings.filter(isUnknownWord).map((finding) => wordAt(text, finding)))
  const spellings = new Map([...words].map((word) => [word, [word, ...americanTwins(word)]]))
  const known = await harper.knownInBritish([...spellings.values()].flat())
  return new Set([...words].filter((word) => spellings.get(word)?.some((spelling) => known.has(spelling))))
}

/** A proofreader over Harper. The engine starts with the first call and is shared by all later ones. */
export function createHarperProofreader(parts: HarperParts): Proofreader {
  let starting: Promise<HarperEngine> | null = null
  const readings = createLruCache<Reading>(TEXTS_KEPT)

  function engine(): Promise<HarperEngine> {
    starting ??= startHarper(parts).catch((cause: unknown) => {
      starting = null
      throw new Error("The proofreader could not start.", { cause })
    })
    return starting
  }

  const read = newestFirst(async (text: string): Promise<Reading> => {
    const kept = readings.get(text)
    if (kept) return kept
    const harper = await engine()
    const findings = await harper.findings(text)
    const known = await knownElsewhere(harper, text, findings)
    const reading = { findings, knownElsewhere: known, words: harper.words }
    readings.set(text, reading)
    return reading
  })

  return {
    async warmUp() {
      await engine()
    },
    async proofread(whole, names): Promise<readonly Finding[]> {
      const text = withinLimit(whole)
      if (text.trim() === "") return []
      const { findings, ...known } = await read(text)
      const context = { text, names, ...known }
      const left = LAYERS.reduce((before, layer) => layer(before, context), findings)
      return left.map(({ rule: _, ...finding }) => finding)
    },
  }
}
