import type { CDPSession, Page } from "playwright-core"
import { openMail, openWorkbench, type Workbench } from "./chromium"
import { inMs, type Row, row } from "./figures"
import { type Insertions, insertRows } from "./insert-rows"
import { type OtherExtension, writeEmptyObserver, writeReferenceExtension } from "./other-extensions"
import { mark, traced } from "./trace"

/** As in other measurements of this kind. */
const BUSY: Insertions = { count: 4_000, time: 20_000 }
const HOUR = 3_600_000
/** A row comes or goes every minute: a lively inbox has a dozen such changes an hour. */
const DAY: Insertions = { count: 8 * 60, time: 8 * HOUR }
/** Milliseconds. */
const QUIET = 5_000
/** Milliseconds until what a page does at its opening is over. */
const OPENING = 1_500

/** CPU on the page's main thread, in milliseconds. */
interface Cost {
  /** In calls of an extension. */
  readonly extension: number
  readonly tasks: number
}

interface Costs {
  readonly busy: Cost
  readonly quiet: Cost
  readonly day: Cost
}

type Kind = "none" | "ours" | "empty" | "reference"
const NAMES: Readonly<Record<Kind, string>> = {
  none: "without an extension",
  ours: "with ours",
  empty: "with an observer that does nothing",
  reference: "looking through the page with every change",
}
const KINDS = Object.keys(NAMES) as Kind[]

/** What a page costs while nobody composes, side by side: a list that scrolls all the time, a list at rest, and eight hours of mail. */
export async function idleRows(withExtension: Workbench): Promise<Row[]> {
  const others: readonly OtherExtension[] = [writeEmptyObserver(), writeReferenceExtension()]
  const [empty, reference] = await Promise.all(others.map(({ folder }) => openWorkbench(folder)))
  const none = await openWorkbench(false)
  try {
    const benches = { none, ours: withExtension, empty: empty ?? none, reference: reference ?? none }
    const costs = {} as Record<Kind, Costs>
    for (const kind of KINDS) costs[kind] = await costsOf(benches[kind])
    return [...busyRows(costs), ...quietRows(costs), ...dayRows(costs)]
  } finally {
    for (const bench of [none, empty, reference]) await bench?.close()
    for (const other of others) other.remove()
  }
}

function busyRows(costs: Readonly<Record<Kind, Costs>>): Row[] {
  const what = `nobody composes: ${BUSY.count.toLocaleString("en")} list insertions in ${BUSY.time / 1000} s`
  return KINDS.map((kind) => {
    const { extension, tasks } = costs[kind].busy
    const limit = kind === "ours" ? Math.round(costs.empty.busy.extension) : undefined
    return row(`${what}, ${NAMES[kind]}`, `${inMs(extension)} of ${inMs(tasks)}`, extension, limit)
  })
}

function quietRows(costs: Readonly<Record<Kind, Costs>>): Row[] {
  return KINDS.map((kind) => {
    const each = costs[kind].quiet.extension / (QUIET / 1000)
    const limit = kind === "ours" ? 0.001 : undefined
    return row(`nobody composes: nothing happens, per second, ${NAMES[kind]}`, inMs(each), each, limit)
  })
}

function dayRows(costs: Readonly<Record<Kind, Costs>>): Row[] {
  const what = `nobody composes: ${DAY.time / HOUR} hours of mail, ${DAY.count} changes`
  return KINDS.map((kind) => {
    const { extension, tasks } = costs[kind].day
    const share = (extension / DAY.time) * 100
    const figure = `${inMs(extension)} of ${inMs(tasks)}: ${share.toFixed(5)} % of a core`
    return row(`${what}, ${NAMES[kind]}`, figure, share, kind === "ours" ? 0.1 : undefined, "%")
  })
}

async function costsOf(bench: Workbench): Promise<Costs> {
  const { page, devtools } = await openMail(bench)
  await page.waitForTimeout(OPENING)
  const busy = await costOf(devtools, () => page.evaluate(insertRows, BUSY))
  await page.waitForTimeout(OPENING)
  const quiet = await costOf(devtools, () => page.waitForTimeout(QUIET))
  const day = await costOf(devtools, () => wholeDay(page, devtools))
  await page.close()
  return { busy, quiet, day }
}

/** The page's clock and its timers run ahead, so that eight hours pass in seconds, with everything that would happen in them. */
async function wholeDay(page: Page, devtools: CDPSession): Promise<void> {
  await page.evaluate(`globalThis.day = (${insertRows})(${JSON.stringify(DAY)}); undefined`)
  const isOver = new Promise((resolve) => devtools.once("Emulation.virtualTimeBudgetExpired", resolve))
  await devtools.send("Emulation.setVirtualTimePolicy", { policy: "advance", budget: DAY.time + OPENING })
  await isOver
  await page.evaluate("globalThis.day")
}

async function costOf(devtools: CDPSession, work: () => Promise<void>): Promise<Cost> {
  const { ours, tasks, marks } = await traced(devtools, async () => {
    await mark(devtools, "begun")
    await work()
    await mark(devtools, "ended")
  })
  const [begun = 0, ended = 0] = [marks.get("begun"), marks.get("ended")]
  const sumOf = (all: typeof ours) =>
    all.reduce((sum, { at, cpu }) => sum + (at > begun && at < ended ? cpu : 0), 0)
  return { extension: sumOf(ours), tasks: sumOf(tasks) }
}
