import type { CDPSession, Page } from "playwright-core"
import { openMail, openWorkbench, sampleRequest, unfoldPanel, type Workbench } from "./chromium"
import { type Row, row } from "./figures"
import { writeReferenceExtension } from "./other-extensions"

/** What the first ones load and what browsers keep for a while is no growth. */
const FIRST = 10
const COMPOSES = 50
/** Milliseconds. In idle moments after the first compose window the rules' patterns are made ready, which takes heap once. */
const SETTLING = 10_000

interface Counts {
  readonly nodes: number
  readonly listeners: number
  /** Bytes. */
  readonly heap: number
}

/**
 * What is left in the page after compose windows were opened, their panels unfolded, and both closed again; beside a page
 * without us and one whose every change is looked at. What browsers and the webmail's own editor keep is in all three.
 */
export async function leftoverRows(withExtension: Workbench): Promise<Row[]> {
  const extension = writeReferenceExtension()
  const [without, reference] = await Promise.all([openWorkbench(false), openWorkbench(extension.folder)])
  try {
    const ours = await leftIn(withExtension, unfoldPanel)
    const none = await leftIn(without)
    const other = await leftIn(reference)
    const what = `${COMPOSES} compose windows opened and closed`
    const beside = (tell: (left: Counts) => string) =>
      `${tell(ours)}; without an extension ${tell(none)}, looking through the page ${tell(other)}`
    const [nodes, listeners] = [ours.nodes - none.nodes, ours.listeners - none.listeners]
    return [
      row(
        `${what}: nodes, listeners left`,
        beside((left) => `${left.nodes}, ${left.listeners}`),
        Math.max(nodes, listeners),
        1,
        "",
      ),
      row(`${what}: heap left, all worlds`, beside(inMb), (ours.heap - none.heap) / 1e6, 0.5, "MB"),
    ]
  } finally {
    await Promise.all([without.close(), reference.close()])
    extension.remove()
  }
}

const inMb = ({ heap }: Counts) => `${(heap / 1e6).toFixed(2)} MB`

async function leftIn(bench: Workbench, use?: (page: Page) => Promise<void>): Promise<Counts> {
  const { page, devtools } = await openMail(bench)
  await openAndClose(page, FIRST, use)
  await page.waitForTimeout(SETTLING)
  const before = await countsOf(devtools)
  await openAndClose(page, COMPOSES, use)
  const after = await countsOf(devtools)
  await page.close()
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    heap: after.heap - before.heap,
  }
}

async function openAndClose(page: Page, count: number, use?: (page: Page) => Promise<void>): Promise<void> {
  for (let each = 0; each < count; each += 1) {
    await page.evaluate((request) => window.practice.open(request), sampleRequest())
    await use?.(page)
    await page.evaluate(() => {
      for (const id of window.practice.composes()) window.practice.close(id)
    })
    await page.waitForFunction(() => document.querySelector("afterword-panel") === null)
  }
}

async function countsOf(devtools: CDPSession): Promise<Counts> {
  await devtools.send("HeapProfiler.enable")
  for (let round = 0; round < 3; round += 1) await devtools.send("HeapProfiler.collectGarbage")
  const { nodes, jsEventListeners } = await devtools.send("Memory.getDOMCounters")
  const { usedSize } = await devtools.send("Runtime.getHeapUsage")
  return { nodes, listeners: jsEventListeners, heap: usedSize }
}
