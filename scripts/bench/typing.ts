import type { CDPSession, Page } from "playwright-core"
import { whileProofreading } from "./busy-proofreader"
import { openMail, openWorkbench, sampleRequest, unfoldPanel, type Workbench } from "./chromium"
import { inMs, median, type Row, row } from "./figures"

/** 300 characters and three pauses, as in other measurements of this kind. */
const TEXT =
  "I also wanted to say how much I liked the calm way your people talk to each other, in the workshop and at the long table by the window. It made the whole afternoon feel short, and I went home with more questions than I had brought. Please pass my regards on to Priya as well, whose sketch I still have."
const PAIRS = 3
/** Milliseconds. Long enough for the pause after which the draft is checked. */
const PAUSE = 700
const PAUSES = 5

interface Effort {
  /** Milliseconds of CPU per key, in all scripts of the page. */
  readonly script: number
  /** Milliseconds per key in functions of the extension, by sampling. */
  readonly ours: number
  /** Milliseconds in functions of the extension after one typing pause, by sampling. */
  readonly pause: number
}

/** CPU per key with the panel open beside the draft, with and without the extension in turn. */
export async function typingRows(withExtension: Workbench): Promise<Row[]> {
  const without = await openWorkbench(false)
  const added: number[] = []
  const busy: number[] = []
  const sampled: number[] = []
  const pauses: number[] = []
  try {
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const plain = await effortOf(without, false)
      const full = await effortOf(withExtension, true)
      added.push(full.script - plain.script)
      const read = await whileProofreading(withExtension, () => effortOf(withExtension, true))
      busy.push(read.script - plain.script)
      sampled.push(full.ours)
      pauses.push(full.pause)
    }
  } finally {
    await without.close()
  }
  return [
    row("one typing pause: check, proofreading, drawing", inMs(median(pauses)), median(pauses), 4),
    row("CPU per key, sampled in our scripts", inMs(median(sampled)), median(sampled), 0.2),
    row(
      `CPU per key, all scripts, with minus without (${PAIRS} pairs)`,
      `${inMs(median(added))} (${added.map((value) => value.toFixed(2)).join(", ")})`,
      median(added),
      0.2,
    ),
    row(
      "the same while the proofreader reads all the time",
      `${inMs(median(busy))} (${busy.map((value) => value.toFixed(2)).join(", ")})`,
      median(busy),
      0.2,
    ),
  ]
}

async function effortOf(bench: Workbench, hasPanel: boolean): Promise<Effort> {
  const { page, devtools } = await openMail(bench)
  await page.evaluate((request) => window.practice.open(request), sampleRequest())
  if (hasPanel) await unfoldPanel(page)
  await page.evaluate(() => {
    const id = window.practice.composes().at(-1) ?? ""
    window.practice.select(id, "next steps.", "after")
  })
  // The first keys load and compile what the rest use.
  await typeSlowly(page, TEXT.slice(0, 60))
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" })
  const before = await scriptTime(devtools)
  await typeSlowly(page, TEXT)
  const script = ((await scriptTime(devtools)) - before) / TEXT.length
  const ours = hasPanel ? (await sampledTime(devtools, () => typeSlowly(page, TEXT))) / TEXT.length : 0
  const pause = hasPanel ? await timePerPause(page, devtools) : 0
  await page.close()
  return { script, ours, pause }
}

async function timePerPause(page: Page, devtools: CDPSession): Promise<number> {
  const times: number[] = []
  for (let pause = 0; pause < PAUSES; pause += 1) {
    await page.keyboard.type("x")
    times.push(await sampledTime(devtools, () => page.waitForTimeout(PAUSE)))
  }
  return median(times)
}

/** Milliseconds that the page spends in functions of the extension, and in what they call, while `work` goes on. */
async function sampledTime(devtools: CDPSession, work: () => Promise<void>): Promise<number> {
  await devtools.send("Profiler.enable")
  await devtools.send("Profiler.setSamplingInterval", { interval: 100 })
  await devtools.send("Profiler.start")
  await work()
  const { profile } = await devtools.send("Profiler.stop")
  const ours = new Set<number>()
  const mark = (id: number, isOurs: boolean) => {
    const node = profile.nodes.find((candidate) => candidate.id === id)
    const counts = isOurs || (node?.callFrame.url.startsWith("chrome-extension://") ?? false)
    if (counts) ours.add(id)
    for (const child of node?.children ?? []) mark(child, counts)
  }
  mark(profile.nodes[0]?.id ?? 0, false)
  const deltas = profile.timeDeltas ?? []
  // A sample that comes late waited for a processor; a millisecond is the most it can stand for.
  const micros = (profile.samples ?? []).map((id, index) =>
    ours.has(id) ? Math.min(deltas[index + 1] ?? 0, 1000) : 0,
  )
  return micros.reduce((sum, value) => sum + value, 0) / 1000
}

async function scriptTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics")
  return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0) * 1000
}

/** Twenty milliseconds between keys, and the pause in which the draft is checked after every sentence. */
async function typeSlowly(page: Page, text: string): Promise<void> {
  for (const key of text) {
    await page.keyboard.type(key, { delay: 0 })
    await page.waitForTimeout(key === "." ? PAUSE : 20)
  }
  await page.waitForTimeout(PAUSE)
}
