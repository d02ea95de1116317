import type { CDPSession, Page } from "playwright-core"
import { openMail, sampleRequest, unfoldPanel, type Workbench } from "./chromium"
import { type Row, row } from "./figures"

/** What the first ones load and what browsers keep for a while is no growth. */
const FIRST = 10
const COMPOSES = 50
/** Milliseconds. In idle moments after the first compose window the rules' patterns are made ready, which takes heap once. */
const SETTLING = 10_000

/** What is left in the page after compose windows were opened, their panels unfolded, and both closed again. */
export async function leftoverRows(bench: Workbench): Promise<Row[]> {
  const { page, devtools } = await openMail(bench)
  await openAndClose(page, FIRST)
  await page.waitForTimeout(SETTLING)
  const before = await countsOf(devtools)
  await openAndClose(page, COMPOSES)
  const after = await countsOf(devtools)
  await page.close()
  const [nodes, listeners] = [after.nodes - before.nodes, after.listeners - before.listeners]
  const heap = (after.heap - before.heap) / 1e6
  const what = `${COMPOSES} compose windows opened and closed`
  return [
    row(`${what}: nodes, listeners left`, `${nodes}, ${listeners}`, Math.max(nodes, listeners), 1, ""),
    row(`${what}: heap left, all worlds`, `${heap.toFixed(2)} MB`, heap, 0.5, "MB"),
  ]
}

async function openAndClose(page: Page, count: number): Promise<void> {
  for (let each = 0; each < count; each += 1) {
    await page.evaluate((request) => window.practice.open(request), sampleRequest())
    await unfoldPanel(page)
    await page.evaluate(() => {
      for (const id of window.practice.composes()) window.practice.close(id)
    })
    await page.waitForFunction(() => document.querySelector("afterword-panel") === null)
  }
}

async function countsOf(devtools: CDPSession): Promise<{ nodes: number; listeners: number; heap: number }> {
  await devtools.send("HeapProfiler.enable")
  for (let round = 0; round < 3; round += 1) await devtools.send("HeapProfiler.collectGarbage")
  const { nodes, jsEventListeners } = await devtools.send("Memory.getDOMCounters")
  const { usedSize } = await devtools.send("Runtime.getHeapUsage")
  return { nodes, listeners: jsEventListeners, heap: usedSize }
}
