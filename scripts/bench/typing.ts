import type { CDPSession, Page } from "playwright-core"
import { whileProofreading } from "./busy-proofreader"
import { openMail, openWorkbench, sampleRequest, unfoldPanel, type Workbench } from "./chromium"
import { inMs, median, quantile, type Row, row } from "./figures"
import { writeReferenceExtension } from "./other-extensions"
import { mark, type Trace, traced } from "./trace"

/** 300 characters and three pauses, as in other measurements of this kind. */
const TEXT =
  "I also wanted to say how much I liked the calm way your people talk to each other, in the workshop and at the long table by the window. It made the whole afternoon feel short, and I went home with more questions than I had brought. Please pass my regards on to Priya as well, whose sketch I still have."
const ROUNDS = 3
/** Milliseconds. Long enough for the pause after which the draft is checked, and for the proofreader's answer. */
const PAUSE = 700
const PAUSES = 5

interface Effort {
  /** Milliseconds of CPU per key in calls of an extension; the checks in the pauses are part of it. */
  readonly ours: number
  /** The same without the pauses. */
  readonly key: number
  /** Milliseconds of CPU in all tasks of the page, per key. */
  readonly task: number
  /** Milliseconds of CPU in each pause: in calls of an extension, and in all tasks of the page. */
  readonly pauses: readonly { readonly ours: number; readonly task: number }[]
  /** The longest call of an extension, in milliseconds of CPU. */
  readonly longest: number
}

type Kind = "none" | "ours" | "pill" | "busy" | "reference"
const NAMES: Readonly<Record<Kind, string>> = {
  none: "without an extension",
  ours: "with the panel open",
  pill: "with the panel closed",
  busy: "with the panel open, while the proofreader reads all the time",
  reference: "with a check for every key",
}

/** CPU while somebody types, by tracing, side by side: with and without in turn, the others once. */
export async function typingRows(withExtension: Workbench): Promise<Row[]> {
  const extension = writeReferenceExtension()
  const without = await openWorkbench(false)
  const reference = await openWorkbench(extension.folder)
  const benches: Readonly<Record<Kind, Workbench>> = {
    none: without,
    reference,
    ours: withExtension,
    pill: withExtension,
    busy: withExtension,
  }
  const efforts: Record<Kind, Effort[]> = { none: [], reference: [], ours: [], pill: [], busy: [] }
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const kinds: Kind[] = round === 0 ? ["none", "ours", "reference", "pill"] : ["none", "ours"]
      for (const kind of round % 2 === 0 ? kinds : kinds.toReversed())
        efforts[kind].push(await effortOf(benches[kind], kind === "ours"))
    }
    efforts.busy.push(await whileProofreading(withExtension, () => effortOf(withExtension, true)))
  } finally {
    await without.close()
    await reference.close()
    extension.remove()
  }
  return [...keyRows(efforts), ...pauseRows(efforts)]
}

function keyRows(efforts: Readonly<Record<Kind, readonly Effort[]>>): Row[] {
  const kinds = Object.keys(NAMES) as Kind[]
  return kinds.map((kind) => {
    const [ours, key, task] = (["ours", "key", "task"] as const).map((name) =>
      efforts[kind].map((each) => each[name]),
    )
    const all = median(ours ?? [])
    const figure = `${inMs(all)} of ${inMs(median(task ?? []))}; between pauses ${inMs(median(key ?? []))} (rounds: ${list(ours ?? [])})`
    const limit = kind === "ours" || kind === "pill" ? 0.12 : undefined
    return row(`typing ${NAMES[kind]}: CPU per key in the extension, of all`, figure, all, limit)
  })
}

function pauseRows(efforts: Readonly<Record<Kind, readonly Effort[]>>): Row[] {
  const tasksOf = (kind: Kind) => efforts[kind].flatMap(({ pauses }) => pauses.map(({ task }) => task))
  const base = median(tasksOf("none"))
  return (["none", "ours", "pill", "reference"] as const).map((kind) => {
    const tasks = tasksOf(kind)
    const ours = efforts[kind].flatMap(({ pauses }) => pauses.map((pause) => pause.ours))
    const added = median(tasks) - base
    const longest = Math.max(...efforts[kind].map((effort) => effort.longest))
    const figure = `${inMs(median(tasks))} / ${inMs(quantile(tasks, 0.95))}, added ${inMs(added)}; in the extension ${inMs(median(ours))}, longest call ${inMs(longest)}`
    return row(
      `a pause of ${PAUSE} ms ${NAMES[kind]}: all tasks, p50 / p95`,
      figure,
      added,
      kind === "ours" || kind === "pill" ? 4 : undefined,
    )
  })
}

const list = (values: readonly number[]) => values.map((value) => value.toFixed(3)).join(", ")

async function effortOf(bench: Workbench, isOpen: boolean): Promise<Effort> {
  const { page, devtools } = await openMail(bench)
  await page.evaluate((request) => window.practice.open(request), sampleRequest())
  if (isOpen) await unfoldPanel(page)
  await page.evaluate(() => {
    const id = window.practice.composes().at(-1) ?? ""
    window.practice.select(id, "next steps.", "after")
  })
  // The first keys load and compile what the rest use.
  await typeSlowly(page, TEXT.slice(0, 60))
  await page.waitForTimeout(2 * PAUSE)
  const trace = await traced(devtools, async () => {
    await mark(devtools, "begun")
    await typeSlowly(page, TEXT)
    await mark(devtools, "typed")
    for (let pause = 0; pause < PAUSES; pause += 1) await pauseAfterKey(page, devtools, pause)
  })
  await page.close()
  return effortIn(trace)
}

/** The key itself is not part of the pause. */
async function pauseAfterKey(page: Page, devtools: CDPSession, pause: number): Promise<void> {
  await page.keyboard.type("x")
  await page.waitForTimeout(100)
  await mark(devtools, `pause ${pause}`)
  await page.waitForTimeout(PAUSE)
  await mark(devtools, `end ${pause}`)
}

function effortIn({ ours, tasks, marks }: Trace): Effort {
  const at = (name: string) => marks.get(name) ?? Number.NaN
  const within = (spent: Trace["ours"], from: number, to: number) =>
    spent.reduce((sum, each) => sum + (each.at > from && each.at < to ? each.cpu : 0), 0)
  const perKey = (spent: Trace["ours"]) => within(spent, at("begun"), at("typed")) / TEXT.length
  return {
    ours: perKey(ours),
    key: perKey(ours.filter(({ cpu }) => cpu < CHECK)),
    task: perKey(tasks),
    pauses: Array.from({ length: PAUSES }, (_, pause) => {
      const [from, to] = [at(`pause ${pause}`), at(`end ${pause}`)]
      return { ours: within(ours, from, to), task: within(tasks, from, to) }
    }),
    longest: Math.max(0, ...ours.map(({ cpu }) => cpu)),
  }
}

/** A call that takes longer than this, in milliseconds, is no longer about one key. */
const CHECK = 0.5

/** Twenty milliseconds between keys, and the pause in which the draft is checked after every sentence. */
async function typeSlowly(page: Page, text: string): Promise<void> {
  for (const key of text) {
    await page.keyboard.type(key, { delay: 0 })
    await page.waitForTimeout(key === "." ? PAUSE : 20)
  }
  await page.waitForTimeout(PAUSE)
}
