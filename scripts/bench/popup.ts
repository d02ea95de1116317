import type { Page } from "playwright-core"
import type { Workbench } from "./chromium"
import { inMs, median, quantile, type Row, row } from "./figures"

const INTERVIEWS = 500
const ROUNDS = 12
const DAY = 86_400_000

/** What the extension's own pages can reach. */
interface ExtensionGlobals {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } }
}

/** From the opening of the popup to its list, with 500 interviews of three people each, two of them thanked. */
export async function popupRows(bench: Workbench): Promise<Row[]> {
  const [worker] = bench.context.serviceWorkers()
  const { host } = new URL((worker ?? (await bench.context.waitForEvent("serviceworker"))).url())
  const address = `chrome-extension://${host}/popup.html`
  const page = await bench.context.newPage()
  await page.addInitScript(markList)
  await page.goto(address)
  await page.evaluate(
    (items) => (globalThis as unknown as ExtensionGlobals).chrome.storage.local.set(items),
    records(Date.now()),
  )
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timeToList(page, address))
  await page.close()
  const figure = `${inMs(median(times))} / ${inMs(quantile(times, 0.95))}`
  return [row(`popup opened → list of ${INTERVIEWS} interviews, p50 / p95`, figure, median(times), 100)]
}

async function timeToList(page: Page, address: string): Promise<number> {
  await page.goto(address)
  await page.waitForFunction(() => "listShownAt" in globalThis)
  return page.evaluate(() => Reflect.get(globalThis, "listShownAt") as number)
}

/** Runs in the page before anything else of it: notes when the first interview has been painted. */
function markList(): void {
  const look = () => {
    if (!document.querySelector(".job")) return
    observer.disconnect()
    requestAnimationFrame(() => Reflect.set(globalThis, "listShownAt", performance.now()))
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
