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

/** How long one review of the sample takes: of words never seen, after a change of one sentence, after an answer. */
export async function rulesRows(): Promise<Row[]> {
  const { reviewDraft } = await import("~src/review/review-draft")
  const { createReviewer } = await import("~src/review/reviewer")
  const { RULES } = await import("~src/rules/index")
  const review = createReviewer()
  const unseen = timesOf((round) =>
    reviewDraft(
      withBody((body) => body.replace(STOP, ` ${round}$1`)),
      OPTIONS,
    ),
  )
  const edited = timesOf((round) =>
    reviewDraft(
      withBody((body) => body.replace("twenty-five", `twenty-${round}`)),
      OPTIONS,
    ),
  )
  const answered = timesOf((round) => review(SAMPLE, { ...OPTIONS, findings: round % 2 === 0 ? [] : null }))
  const words = SAMPLE.body.split(/\s+/).length
  const warm = (what: string, times: readonly number[], limit?: number) => {
    const [p50, p95] = [quantile(times.slice(ROUNDS / 3), 0.5), quantile(times.slice(ROUNDS / 3), 0.95)]
    return row(`${what}, warm, p50 / p95`, `${inMs(p50)} / ${inMs(p95)}`, p95, limit)
  }
  return [
    warm(`${RULES.length} rules on ${words} words never seen`, unseen, 1.5),
    warm("the same after a change of one sentence", edited),
    warm("the same after an answer of the proofreader", answered),
    row("the same, very first time", inMs(unseen[0] ?? Number.NaN)),
    ...(await growthRows()),
    ...(await worstRows()),
    row("a draft of 1 MB, once", inMs(await timeOfHuge(reviewDraft))),
  ]
}

/** The end of a sentence. */
const STOP = /([.?])(?=\s)/g

const withBody = (change: (body: string) => string) => ({ ...SAMPLE, body: change(SAMPLE.body) })

function timesOf(run: (round: number) => unknown): readonly number[] {
  return Array.from({ length: ROUNDS }, (_, round) => {
    const begun = performance.now()
    run(round)
    return performance.now() - begun
  })
}

/** The same note over and over: the time for each 1,000 words should stay what it is. */
async function growthRows(): Promise<Row[]> {
  const { parseDraft } = await import("~src/draft/parse-draft")
  const { RULES } = await import("~src/rules/index")
  return [1, 10, 100].map((times) => {
    const draft = parseDraft({ ...SAMPLE, body: Array(times).fill(SAMPLE.body).join("\n\n") })
    const each = RULES.map((rule) => ({
      id: rule.meta.id,
      ms: quickest(() => rule.check(draft, OPTIONS)),
    })).sort((a, b) => b.ms - a.ms)
    const all = each.reduce((sum, { ms }) => sum + ms, 0)
    const [worst] = each
    return row(
      `the rules alone on ${(150 * times).toLocaleString("en")} words (the first 20,000 characters are read)`,
      `${inMs(all)}, worst ${worst?.id ?? ""} ${inMs(worst?.ms ?? 0)}`,
    )
  })
}

const PUMPS = [
  "a",
  "A ",
  "[",
  "{{a ",
  "<",
  "-",
  "a.",
  "I ",
  "my ",
  "your ",
  "really ",
  "thank you ",
  "interest",
  "sorry ",
]

/** Text that makes patterns try in vain; the figure is the worst of all rules, for 1,000 words. */
async function worstRows(): Promise<Row[]> {
  const { parseDraft } = await import("~src/draft/parse-draft")
  const { RULES } = await import("~src/rules/index")
  const found = PUMPS.flatMap((pump) => {
    const draft = parseDraft({ ...SAMPLE, body: pump.repeat(Math.ceil(5_600 / pump.length)) })
    return RULES.map(({ meta, check }) => ({ pump, id: meta.id, ms: quickest(() => check(draft, OPTIONS)) }))
  }).sort((a, b) => b.ms - a.ms)
  const { id = "", pump = "", ms = 0 } = found[0] ?? {}
  return [row("one rule on 1,000 words made to slow it down", `${inMs(ms)} (${id}, “${pump}”)`, ms, 50)]
}

function quickest(run: () => unknown): number {
  const times = [0, 1, 2, 3, 4].map(() => {
    const begun = performance.now()
    run()
    return performance.now() - begun
  })
  return Math.min(...times)
}

async function timeOfHuge(review: typeof import("~src/review/review-draft").reviewDraft): Promise<number> {
  const body = SAMPLE.body.repeat(Math.ceil(1_000_000 / SAMPLE.body.length))
  const begun = performance.now()
  review({ ...SAMPLE, body }, OPTIONS)
  return performance.now() - begun
}
