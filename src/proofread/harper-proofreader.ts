import type { Finding } from "~src/draft/finding"
import { americanTwins } from "~src/proofread/american-twins"
import { type HarperEngine, type HarperParts, startHarper } from "~src/proofread/harper-engine"
import { LAYERS } from "~src/proofread/layers"
import { isUnknownWord, type RawFinding, wordAt } from "~src/proofread/layers/layer"
import { createLruCache } from "~src/proofread/lru-cache"
import { newestFirst } from "~src/proofread/newest-first"
import { paragraphsOf } from "~src/proofread/paragraphs"
import { PROOFREAD_LIMIT, type Proofreader } from "~src/proofread/proofreader"
import { withRegionalSpelling } from "~src/proofread/regional-spelling"
import { withConfusions } from "~src/proofread/with-confusions"
import type { Words } from "~src/proofread/words"

/** What the engine said of a text: independent of names, so that adding one costs no second reading. */
interface Reading {
  readonly findings: readonly RawFinding[]
  readonly knownElsewhere: ReadonlySet<string>
}

/** Some drafts and their undo steps; findings are small. While somebody types, only the paragraph at the caret is new. */
const PARAGRAPHS_KEPT = 400

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

function movedBy(distance: number, finding: RawFinding): RawFinding {
  const { start, end } = finding.span
  return { ...finding, span: { start: start + distance, end: end + distance } }
}

/** A proofreader over Harper. The engine starts with the first call and is shared by all later ones. */
export function createHarperProofreader(parts: HarperParts): Proofreader {
  let starting: Promise<HarperEngine> | null = null
  const readings = createLruCache<Reading>(PARAGRAPHS_KEPT)

  function engine(): Promise<HarperEngine> {
    starting ??= startHarper(parts).catch((cause: unknown) => {
      starting = null
      throw new Error("The proofreader could not start.", { cause })
    })
    return starting
  }

  async function readParagraph(harper: HarperEngine, text: string): Promise<Reading> {
    const kept = readings.get(text)
    if (kept) return kept
    const findings = withConfusions(await harper.findings(text), text)
    const reading = { findings, knownElsewhere: await knownElsewhere(harper, text, findings) }
    readings.set(text, reading)
    return reading
  }

  const read = newestFirst(async (text: string): Promise<Reading & { readonly words: Words }> => {
    const harper = await engine()
    const findings: RawFinding[] = []
    const known = new Set<string>()
    for (const paragraph of paragraphsOf(text)) {
      const reading = await readParagraph(harper, paragraph.text)
      findings.push(...reading.findings.map((finding) => movedBy(paragraph.start, finding)))
      for (const word of reading.knownElsewhere) known.add(word)
    }
    return { findings, knownElsewhere: known, words: harper.words }
  })

  return {
    async warmUp() {
      await engine()
    },
    async proofread(whole, names, spelling = "either"): Promise<readonly Finding[]> {
      const text = withinLimit(whole)
      if (text.trim() === "") return []
      const { findings, ...known } = await read(text)
      const context = { text, names, ...known }
      const all = await withRegionalSpelling(await engine(), text, findings, spelling)
      const left = LAYERS.reduce((before, layer) => layer(before, context), all)
      return left.map(({ rule: _, ...finding }) => finding)
    },
  }
}
