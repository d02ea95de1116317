import { openMail, sampleRequest, unfoldPanel, type Workbench } from "./chromium"
import { inMs, median, quantile, type Row, row } from "./figures"

const ROUNDS = 15

/** From the opening of a compose window to the pill beside it, and from the click on the pill to the checklist. */
export async function mountRows(bench: Workbench): Promise<Row[]> {
  const pills: number[] = []
  const lists: number[] = []
  const { page } = await openMail(bench)
  for (let round = 0; round < ROUNDS; round += 1) {
    pills.push(await page.evaluate(timeToPill, sampleRequest()))
    await page.evaluate(watchForList)
    await unfoldPanel(page)
    const time = await page.evaluate(() => Reflect.get(window, "timeToList") as number | null)
    if (time !== null) lists.push(time)
    await page.evaluate(closeAll)
    await page.waitForFunction(() => document.querySelector("afterword-panel") === null)
  }
  await page.close()
  const both = (times: readonly number[]) => `${inMs(median(times))} / ${inMs(quantile(times, 0.95))}`
  return [
    row("compose window opened → pill, p50 / p95", both(pills), median(pills), 50),
    ...(lists.length > 0 ? [row("pill clicked → checklist, p50 / p95", both(lists), median(lists), 50)] : []),
  ]
}

/** Runs in the page. Times are wall clock from before the window opens, so the webmail's own work is part of it. */
function timeToPill(request: ReturnType<typeof sampleRequest>): Promise<number> {
  return new Promise((resolve) => {
    let begun = 0
    const look = () => {
      if (!document.querySelector("afterword-panel")?.shadowRoot?.querySelector("[data-action='toggle']"))
        return
      page.disconnect()
      resolve(performance.now() - begun)
    }
    const page = new MutationObserver(() => {
      const root = document.querySelector("afterword-panel")?.shadowRoot
      if (root) new MutationObserver(look).observe(root, { childList: true, subtree: true })
      look()
    })
    page.observe(document.documentElement, { childList: true })
    window.practice.open(request)
    begun = performance.now()
  })
}

/** Runs in the page: times the next click into the panel until the first row of the checklist is there. */
function watchForList(): void {
  Reflect.set(window, "timeToList", null)
  const root = document.querySelector("afterword-panel")?.shadowRoot
  if (!root || root.querySelector("[data-check]")) return
  let begun = 0
  window.addEventListener(
    "click",
    () => {
      begun = performance.now()
    },
    { capture: true, once: true },
  )
  const observer = new MutationObserver(() => {
    if (!root.querySelector("[data-check]")) return
    observer.disconnect()
    Reflect.set(window, "timeToList", performance.now() - begun)
  })
  observer.observe(root, { childList: true, subtree: true })
}

/** Runs in the page. */
function closeAll(): void {
  for (const id of window.practice.composes()) window.practice.close(id)
}
