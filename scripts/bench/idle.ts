import type { CDPSession, Page } from "playwright-core"
import { openMail, openWorkbench, type Workbench } from "./chromium"
import { inMs, type Row, row } from "./figures"
import { writeReferenceExtension } from "./reference-extension"
import { mark, type Trace, traced } from "./trace"

/** As in other measurements of this kind. */
const INSERTIONS = 4_000
/** Milliseconds. */
const BUSY = 20_000
const QUIET = 5_000
/** How a list of mail changes while nobody looks: new mail, read marks, counters. A lively inbox has a dozen such changes an hour. */
const CHANGES_AN_HOUR = 60
const HOURS = 8

/** What a page costs while nobody composes: a list that scrolls all the time, a list at rest, and eight hours of mail. */
export async function idleRows(withExtension: Workbench): Promise<Row[]> {
  const extension = writeReferenceExtension()
  const reference = await openWorkbench(extension.folder)
  try {
    const [ours, other] = await Promise.all([idleCost(withExtension), idleCost(reference)])
    const share = (ours.lone * CHANGES_AN_HOUR * HOURS) / (HOURS * 3_600_000)
    const busy = `${inMs(ours.busy)}; looking through the page each time: ${inMs(other.busy)}`
    return [
      row(
        `nobody composes: ${INSERTIONS.toLocaleString("en")} list insertions in ${BUSY / 1000} s`,
        busy,
        ours.busy,
        11,
      ),
      row("nobody composes: nothing happens, per second", inMs(ours.quiet), ours.quiet, 0.001),
      row(
        `nobody composes: ${HOURS} hours of mail (${CHANGES_AN_HOUR} changes an hour), share of a core`,
        `${(share * 100).toFixed(5)} % (${inMs(ours.lone)} for a change by itself)`,
        share * 100,
        0.1,
        "%",
      ),
    ]
  } finally {
    await reference.close()
    extension.remove()
  }
}

/** Milliseconds of CPU in calls of the extension: in all while the list is busy, per second of rest, and for one change. */
async function idleCost(bench: Workbench): Promise<{ busy: number; quiet: number; lone: number }> {
  const { page, devtools } = await openMail(bench)
  await page.waitForTimeout(1_500)
  const busy = await costOf(devtools, () => page.evaluate(insertRows, { count: INSERTIONS, time: BUSY }))
  await page.waitForTimeout(1_500)
  const quiet = await costOf(devtools, () => page.waitForTimeout(QUIET))
  const lone = await costOf(devtools, () => loneChanges(page))
  await page.close()
  return { busy, quiet: quiet / (QUIET / 1000), lone: lone / LONE }
}

const LONE = 5

/** Changes so far apart that each is looked at. */
async function loneChanges(page: Page): Promise<void> {
  for (let change = 0; change < LONE; change += 1) {
    await page.evaluate(insertRows, { count: 1, time: 1_200 })
  }
}

async function costOf(devtools: CDPSession, work: () => Promise<void>): Promise<number> {
  const { ours, marks }: Trace = await traced(devtools, async () => {
    await mark(devtools, "begun")
    await work()
    await mark(devtools, "ended")
  })
  const [begun = 0, ended = 0] = [marks.get("begun"), marks.get("ended")]
  return ours.reduce((sum, { at, cpu }) => sum + (at > begun && at < ended ? cpu : 0), 0)
}

/** Runs in the page: rows come into a list, spread over `time` milliseconds, and leave it again at the other end. */
function insertRows({ count, time }: { readonly count: number; readonly time: number }): Promise<void> {
  const list = document.body.appendChild(document.createElement("div"))
  for (let index = 0; index < 50; index += 1) list.append(document.createElement("div"))
  const begun = performance.now()
  let added = 0
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(count, ((performance.now() - begun) / time) * count)
      for (; added < due; added += 1) {
        const line = document.createElement("div")
        // The page allows no HTML from text.
        line.append(document.createElement("span"), document.createElement("span"))
        list.append(line)
        list.firstChild?.remove()
      }
      if (performance.now() - begun < time) return
      clearInterval(timer)
      list.remove()
      resolve()
    }, 5)
  })
}
