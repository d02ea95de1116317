import type { Page } from "playwright-core"
import type { Workbench } from "./chromium"
import { inMs, median, quantile, type Row, row } from "./figures"
import { SAMPLE } from "./sample-draft"

const ROUNDS = 30

/** How long a proofreading takes, asked for as the content script asks: by message to the background. */
export async function proofreaderRows({ context }: Workbench): Promise<Row[]> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"))
  const page = await context.newPage()
  await page.goto(new URL("/tabs/welcome.html", worker.url()).href)
  const devtools = await context.newCDPSession(page)
  await devtools.send("ServiceWorker.enable")
  await devtools.send("ServiceWorker.stopAllWorkers")
  const cold = await timed(page, SAMPLE.body)
  const edited: number[] = []
  for (let round = 0; round < ROUNDS; round += 1)
    edited.push(await timed(page, SAMPLE.body.replace("twenty-five", `${round + 20}`)))
  const same = await timed(page, SAMPLE.body)
  await page.close()
  return [
    row("proofreader, from a stopped background to the first answer", inMs(cold), cold, 2500),
    row(
      "proofreader, one word of 150 changed, p50 / p95",
      `${inMs(median(edited))} / ${inMs(quantile(edited, 0.95))}`,
      quantile(edited, 0.95),
      50,
    ),
    row("proofreader, the same text again", inMs(same)),
  ]
}

function timed(page: Page, text: string): Promise<number> {
  return page.evaluate(async (body) => {
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
