import type { Page } from "playwright-core"
import type { Workbench } from "./chromium"
import { inMs, median, quantile, type Row, row } from "./figures"

const INTERVIEWS = 500
const ROUNDS = 11
const DAY = 86_400_000
/** The oldest one, which only who has read everything finds. */
const LAST = `Firm ${INTERVIEWS - 1}`

/** What the extension's own pages can reach. */
interface ExtensionGlobals {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        set(items: object): Promise<void>
        get(key: string): Promise<{ glance?: string }>
        remove(key: string): Promise<void>
      }
    }
  }
}

/**
 * From the navigation to the popup to its list painted, with 500 interviews of three people each, two of them thanked, and
 * to all of them being there to search, with the glance and without; beside them, to the picture of a popup without any.
 */
export async function popupRows(bench: Workbench): Promise<Row[]> {
  const [worker] = bench.context.serviceWorkers()
  const { host } = new URL((worker ?? (await bench.context.waitForEvent("serviceworker"))).url())
  const address = `chrome-extension://${host}/popup.html`
  const page = await bench.context.newPage()
  await page.addInitScript(markList)
  const empty = await openings(page, address)
  await fill(page)
  const full = await openings(page, address)
  const cold = await openings(page, address, withoutGlance)
  await page.close()
  const [opened, whole] = [full.map(({ shown }) => shown), full.map(({ found }) => found)]
  const figure = (times: readonly number[]) => `${inMs(median(times))} / ${inMs(quantile(times, 0.95))}`
  return [
    row("popup opened → picture of an empty one, p50 / p95", figure(empty.map(({ shown }) => shown))),
    row(`popup opened → list of ${INTERVIEWS} interviews, p50 / p95`, figure(opened), median(opened), 100),
    row(
      `popup opened → list of ${INTERVIEWS} interviews just after a change, p50 / p95`,
      figure(cold.map(({ shown }) => shown)),
    ),
    row("popup opened → the oldest of them found by searching, p50 / p95", figure(whole)),
  ]
}

/** Stores the interviews, and waits until the background has come to rest. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(
    (items) => (globalThis as unknown as ExtensionGlobals).chrome.storage.local.set(items),
    records(Date.now()),
  )
  await page.waitForFunction(async () => {
    const { local } = (globalThis as unknown as ExtensionGlobals).chrome.storage
    return (await local.get("glance")).glance !== undefined
  })
}

/** As it is between a change and the moment when the background has made the glance anew: everything has to be read. */
async function withoutGlance(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { local } = (globalThis as unknown as ExtensionGlobals).chrome.storage
    return local.remove("glance")
  })
}

interface Opening {
  readonly shown: number
  /** NaN where there is nothing to find. */
  readonly found: number
}

async function openings(
  page: Page,
  address: string,
  before: (page: Page) => Promise<void> = async () => undefined,
): Promise<readonly Opening[]> {
  const times: Opening[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    await before(page)
    await page.goto(address)
    const shown = await read(page, "shownAt")
    const isEmpty = await page.evaluate(() => document.querySelector(".job") === null)
    const found = isEmpty ? Number.NaN : await timeToFind(page)
    // The first opening finds nothing of its code compiled.
    if (round > 0) times.push({ shown, found })
  }
  return times
}

async function timeToFind(page: Page): Promise<number> {
  await page.locator("[data-field=search]").fill(LAST)
  await page.locator(".job", { hasText: LAST }).waitFor()
  return page.evaluate(() => performance.now())
}

async function read(page: Page, name: string): Promise<number> {
  await page.waitForFunction((wanted) => wanted in globalThis, name)
  return page.evaluate((wanted) => Reflect.get(globalThis, wanted) as number, name)
}

/** Runs in the page before anything else of it: notes when the first interview, or that there is none, has been painted. */
function markList(): void {
  const look = () => {
    if (!document.querySelector(".job, .empty")) return
    observer.disconnect()
    // A task after the frame in which it was drawn: the frame is on its way to the screen then.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => Reflect.set(globalThis, "shownAt", performance.now())
      port2.postMessage(null)
    })
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true })
}

function records(now: number): Record<string, unknown> {
  const entries = Array.from({ length: INTERVIEWS }, (_, index) => {
    const at = new Date(now - index * 0.7 * DAY).toISOString()
    const people = ["Ada", "Bo", "Cleo"].map((first) => ({
      name: `${first} Number ${index}`,
      email: `${first.toLowerCase()}@firm${index}.example`,
      title: "Lead",
      topics: ["how the night shift hands over"],
      concern: "",
    }))
    const interview = {
      company: `Firm ${index}`,
      role: "Field Engineer",
      at,
      channel: "video",
      interviewers: people,
      strengths: [],
      promisedBy: "",
      me: { name: "Noor Vance", phone: "", email: "", linkedin: "" },
    }
    const progress = { status: "waiting", statusSince: "", thanked: [], snoozed: [], askedForTopics: true }
    const record = { id: `i${index}`, version: 2, interview, progress, createdAt: at, updatedAt: at }
    const notes = people.slice(0, 2).map(({ name, email }, person) => {
      const message = {
        interviewId: `i${index}`,
        to: [{ name, address: email }],
        kind: "thank-you",
        at,
        subject: "Thank you",
        body: "Thank you for the talk about the night shift. ".repeat(12),
      }
      const id = `n${index}-${person}`
      return [`sent-note:${id}`, { id, version: 1, message, confirmed: true }] as const
    })
    return [[`interview:i${index}`, record] as const, ...notes]
  })
  return Object.fromEntries(entries.flat())
}
