import { inMs, quantile, type Row, row } from "./figures"
import { SAMPLE } from "./sample-draft"

const ROUNDS = 3000
const OPTIONS = {
  interview: null,
  sentNotes: [],
  now: "2026-11-18T09:00:00Z",
  findings: [],
  noteKind: null,
  off: new Set<string>(),
}

/** How long one review of the sample takes. Every text is new, so that nothing can be remembered from the last one. */
export async function rulesRows(): Promise<Row[]> {
  const { reviewDraft } = await import("~src/review/review-draft")
  const { RULES } = await import("~src/rules/index")
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const draft = { ...SAMPLE, body: SAMPLE.body.replace("twenty-five", `twenty-${round}`) }
    const begun = performance.now()
    reviewDraft(draft, OPTIONS)
    return performance.now() - begun
  })
  const warm = times.slice(ROUNDS / 3)
  const [p50, p95] = [quantile(warm, 0.5), quantile(warm, 0.95)]
  const words = SAMPLE.body.split(/\s+/).length
  return [
    row(`${RULES.length} rules on ${words} words, warm, p50 / p95`, `${inMs(p50)} / ${inMs(p95)}`, p95, 1.5),
    row("the same, very first time", inMs(times[0] ?? Number.NaN)),
    row("a draft of 1 MB, once", inMs(await timeOfHuge(reviewDraft))),
  ]
}

async function timeOfHuge(review: typeof import("~src/review/review-draft").reviewDraft): Promise<number> {
  const body = SAMPLE.body.repeat(Math.ceil(1_000_000 / SAMPLE.body.length))
  const begun = performance.now()
  review({ ...SAMPLE, body }, OPTIONS)
  return performance.now() - begun
}
