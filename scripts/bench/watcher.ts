import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { openMail, openWorkbench, type Workbench } from "./chromium"
import { inMs, median, type Row, row } from "./figures"
import { writeReferenceExtension } from "./other-extensions"

const ROUNDS = 7

interface PageCost {
  /** Milliseconds. */
  readonly evaluation: number
  /** Bytes in use after a collection. */
  readonly heap: number
}

/** What a page of the webmail pays while nobody composes, beside a page without us and one with a single observer of all of it. */
export async function watcherRows(withExtension: Workbench, folder: string): Promise<Row[]> {
  const extension = writeReferenceExtension()
  const [without, reference] = await Promise.all([openWorkbench(false), openWorkbench(extension.folder)])
  const costs: Readonly<Record<"none" | "ours" | "reference", PageCost[]>> = {
    none: [],
    ours: [],
    reference: [],
  }
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      costs.none.push(await costOfPage(without))
      costs.ours.push(await costOfPage(withExtension))
      costs.reference.push(await costOfPage(reference))
    }
    const bytes = bytesInPage(folder)
    const evaluation = (kind: keyof typeof costs) => median(costs[kind].map((cost) => cost.evaluation))
    const heap = (kind: keyof typeof costs) => median(costs[kind].map((cost) => cost.heap)) / 1e6
    const added = heap("ours") - heap("none")
    const inMb = (kind: keyof typeof costs) => `${heap(kind).toFixed(2)} MB`
    const besideHeap = `without an extension ${inMb("none")}, looking through the page ${inMb("reference")}`
    return [
      row("nobody composes: script in the page", `${bytes.toFixed(1)} kB gzip`, bytes, 15, "kB"),
      row(
        "nobody composes: evaluation at load, p50",
        `${inMs(evaluation("ours"))}; looking through the page ${inMs(evaluation("reference"))}`,
        evaluation("ours"),
        2,
      ),
      row(
        "nobody composes: heap, with minus without",
        `${added.toFixed(2)} MB; ${besideHeap}`,
        added,
        0.5,
        "MB",
      ),
    ]
  } finally {
    await Promise.all([without.close(), reference.close()])
    extension.remove()
  }
}

async function costOfPage(bench: Workbench): Promise<PageCost> {
  const { page, devtools } = await openMail(bench)
  const events: { name: string; dur?: number; args?: { data?: { url?: string } } }[] = []
  devtools.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as typeof events)))
  await devtools.send("Tracing.start", {
    traceConfig: { includedCategories: ["devtools.timeline"] },
    transferMode: "ReportEvents",
  })
  await page.reload()
  await page.waitForFunction(() => "practice" in window)
  await page.waitForTimeout(300)
  const done = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve))
  await devtools.send("Tracing.end")
  await done
  const ours = events.filter(
    ({ name, args }) => name === "EvaluateScript" && args?.data?.url?.startsWith("chrome-extension://"),
  )
  await devtools.send("HeapProfiler.enable")
  await devtools.send("HeapProfiler.collectGarbage")
  await devtools.send("HeapProfiler.collectGarbage")
  const { usedSize } = await devtools.send("Runtime.getHeapUsage")
  await page.close()
  return { evaluation: ours.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0), heap: usedSize }
}

function bytesInPage(folder: string): number {
  const scripts = readdirSync(folder).filter((file) => /^compose\..*\.js$/.test(file))
  return scripts.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1000,
    0,
  )
}
