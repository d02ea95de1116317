import { browsers } from "../../test/support/browsers"
import type { Page } from "../../test/support/page"
import type { Session } from "../../test/support/session"
import { extensionMemory } from "./extension-memory"
import { inMs, median, quantile, type Row, row } from "./figures"
import { SAMPLE } from "./sample-draft"

const EDITS = 30
const COLD_STARTS = 3
/** Milliseconds. Longer than any answer takes, so that Firefox does not end the background between two questions. */
const IDLE = 4_000
/** Milliseconds after the background stopped. Both browsers give memory back over some seconds. */
const SETTLING = 15_000

/** What proofreading costs in each browser, asked for as the content script asks: by message to the background. */
export async function proofreaderRows(): Promise<Row[]> {
  const rows: Row[] = []
  for (const { name, launch } of browsers) {
    const session = await launch({ extension: true, sleepyBackground: IDLE })
    try {
      const first = await memoryRow(session)
      rows.push(...(await timeRows(session, name)), first)
    } finally {
      await session.close()
    }
  }
  return rows
}

/** Goes first, before the browser has anything of an earlier background to give back. */
async function memoryRow(session: Session): Promise<Row> {
  const page = await openAsker(session)
  await coldStart(session, page)
  await page.close()
  const awake = extensionMemory(session.browser)
  await session.stopBackground()
  await new Promise((resume) => setTimeout(resume, SETTLING))
  const asleep = extensionMemory(session.browser)
  const mates = session.browser === "firefox" ? ", Firefox’s own extensions included" : ""
  const what = `proofreader in ${session.browser}, memory of the extension’s process${mates}`
  if (awake === null || asleep === null)
    return row(what, "not measured: no /proc, or no process to tell apart")
  const seconds = SETTLING / 1000
  return row(what, `${awake.toFixed(0)} MB awake / ${asleep.toFixed(0)} MB ${seconds} s after it slept`)
}

async function timeRows(session: Session, name: string): Promise<Row[]> {
  const page = await openAsker(session)
  const cold: number[] = []
  for (let round = 0; round < COLD_STARTS; round += 1) cold.push(await coldStart(session, page))
  const edited: number[] = []
  for (let round = 0; round < EDITS; round += 1)
    edited.push(await timed(page, SAMPLE.body.replace("twenty-five", `${round + 20}`)))
  const same = await timed(page, SAMPLE.body)
  await page.close()
  const worst = Math.max(...cold)
  const p95 = quantile(edited, 0.95)
  return [
    row(
      `proofreader in ${name}, stopped background → first answer, p50 / worst of ${COLD_STARTS}`,
      `${inMs(median(cold))} / ${inMs(worst)}`,
      worst,
      2500,
    ),
    row(
      `proofreader in ${name}, one word of 150 changed, p50 / p95`,
      `${inMs(median(edited))} / ${inMs(p95)}`,
      p95,
      50,
    ),
    row(`proofreader in ${name}, the same text again`, inMs(same)),
  ]
}

function openAsker(session: Session): Promise<Page> {
  return session.openExtensionPage("tabs/welcome.html")
}

async function coldStart(session: Session, page: Page): Promise<number> {
  await session.stopBackground()
  // Firefox slows a page that is behind another.
  await page.bringToFront()
  return timed(page, SAMPLE.body)
}

/** Milliseconds from question to answer, by the page's clock. */
function timed(page: Page, text: string): Promise<number> {
  return page.evaluate(async (body: string) => {
    const begun = performance.now()
    const { chrome } = window as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }
    }
    const reply = await chrome.runtime.sendMessage({
      kind: "proofread",
      text: body,
      names: [],
      around: "",
      spelling: "either",
    })
    if (!(reply instanceof Object && "findings" in reply)) throw new Error("The proofreader did not answer.")
    return performance.now() - begun
  }, text)
}
