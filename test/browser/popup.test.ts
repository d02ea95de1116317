import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import { launchChromium } from "~test/support/chromium"
import type { Page } from "~test/support/page"
import { openCompose, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const HALDEN = {
  id: "halden",
  version: 2,
  interview: {
    company: "Halden Robotics",
    role: "Field Engineer",
    at: "2026-03-03T14:00:00Z",
    channel: "",
    interviewers: [
      { name: "Mira Castellano", email: "mira@halden.example", title: "", topics: [], concern: "" },
    ],
    strengths: [],
    promisedBy: "",
    me: { name: "", phone: "", email: "", linkedin: "" },
  },
  progress: { status: "waiting", statusSince: "", thanked: [], snoozed: [], askedForTopics: true },
  createdAt: "2026-03-03T14:00:00Z",
  updatedAt: "2026-03-03T14:00:00Z",
}
const DAMAGED = { id: "broken", version: 1, interview: "spilled coffee" }

/** What the extension's own pages can reach, in both browsers. */
interface ExtensionGlobals {
  readonly chrome: {
    readonly tabs: { query(all: object): Promise<readonly { readonly url?: string }[]> }
    readonly storage: {
      readonly local: {
        clear(): Promise<void>
        set(items: object): Promise<void>
        get(key: string): Promise<Record<string, unknown>>
        getBytesInUse(of: null): Promise<number>
        readonly QUOTA_BYTES: number
      }
    }
  }
}

describe.each(browsers)("the popup in $name", ({ launch }) => {
  let session: Session
  let page: Page
  beforeAll(async () => {
    session = await launch({ extension: true })
  })
  afterAll(() => session?.close())
  beforeEach(async () => {
    page = await session.openExtensionPage("popup.html")
    await page.bringToFront()
  })
  afterEach(async () => {
    const errors = page.errors()
    await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      await chrome.storage.local.clear()
    })
    await page.close()
    expect(errors).toEqual([])
  })

  const jobs = () => page.texts(".job b")
  const waitForJobs = (...names: string[]) =>
    page.waitFor(
      (wanted) =>
        Array.from(document.querySelectorAll(".job b"), (each) => each.textContent).join("|") === wanted,
      names.join("|"),
    )
  const waitForEmpty = () => page.waitFor(() => document.querySelector(".empty") !== null)

  async function fill(field: string, text: string): Promise<void> {
    await page.click(`[data-field="${field}"]`)
    await page.press("Mod+a")
    await page.type(text)
  }

  /** Adds an interview with one person, saved by Enter. */
  async function add(): Promise<void> {
    await page.click('[data-action="add"]')
    await fill("role", "Field Engineer")
    await page.click('[data-action="add-person"]')
    await page.waitFor(() => document.activeElement?.matches("[data-field=person-name]"))
    await page.type("Mira Castellano")
    await fill("person-email", "mira@halden.example")
    await fill("person-topics", "the spare-part depot in Turin")
    await fill("company", "Halden Robotics")
    await page.press("Enter")
    await waitForJobs("Halden Robotics")
  }

  /** Opens the one interview of `company` that is found with `words`. */
  async function find(words: string, company: string): Promise<void> {
    await page.click("[data-field=search]")
    await page.type(words)
    await waitForJobs(company)
    await page.click("[data-action=open]")
  }

  async function reopen(): Promise<void> {
    await page.close()
    page = await session.openExtensionPage("popup.html")
    await page.bringToFront()
  }

  /** The address of the first tab whose address starts with `start`, once there is one. */
  async function tabAt(start: string): Promise<URL> {
    const url = await page.waitFor(async (wanted) => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      const tabs = await chrome.tabs.query({})
      return tabs.map((tab) => tab.url).find((each) => each?.startsWith(wanted))
    }, start)
    return new URL(url)
  }

  test("keeps what is added, edited, removed and had back", async () => {
    await waitForEmpty()
    await add()
    await page.click('[data-action="open"]')
    await page.click('[data-action="edit"]')
    await fill("company", "Halden")
    await page.click('[data-action="save"]')
    await page.waitFor(() => document.querySelector(".view-head h2")?.textContent === "Halden")
    await reopen()
    await waitForJobs("Halden")
    await page.click('[data-action="open"]')
    expect(await page.texts(".person-row b")).toEqual(["Mira Castellano"])

    await page.click('[data-action="remove"]')
    await waitForEmpty()
    await page.click('[data-action="undo"]')
    await waitForJobs("Halden")
    await page.click('[data-action="open"]')
    await page.click('[data-action="remove"]')
    await waitForEmpty()
    await reopen()
    await waitForEmpty()
    expect(await jobs()).toEqual([])
  })

  test("keeps what was typed when it closes under the hand", async () => {
    await page.click('[data-action="add"]')
    await fill("company", "Orbit Labs")
    await reopen()
    await waitForJobs("Orbit Labs")
  })

  test("says what keeps the form from being saved", async () => {
    await page.click('[data-action="add"]')
    await fill("my-email", "noor")
    await page.click('[data-action="save"]')
    await page.waitFor(() => document.querySelector(".problem")?.textContent?.includes("@"))
    await fill("my-email", "noor@post.example")
    await page.press("Enter")
    await page.waitFor(() => document.querySelector(".job") !== null)
  })

  test("asks where to write, then opens a filled compose window there", async () => {
    await add()
    await page.click('[data-action="open"]')
    await page.click('[data-action="write"]')
    await page.click('[data-action="compose-outlook"]')
    const { searchParams } = await tabAt("https://outlook.live.com/mail/0/deeplink/compose?to=")
    expect(searchParams.get("to")).toBe("mira@halden.example")
    expect(searchParams.get("subject")).toContain("Field Engineer")
    expect(searchParams.get("body")).toContain("Mira")
    expect(searchParams.get("body")).toContain("depot in Turin")
  })

  test("remembers the webmail chosen in the foot", async () => {
    await add()
    await page.click('[data-action="compose-gmail"]')
    await tabAt("https://mail.google.com/mail/?view=cm&fs=1")
    await page.bringToFront()
    await reopen()
    await page.waitFor(() => document.querySelector("[data-action=compose-gmail][aria-current]") !== null)
    await page.click('[data-action="open"]')
    await page.click('[data-action="write"]')
    const { searchParams } = await tabAt("https://mail.google.com/mail/?view=cm&fs=1&to=")
    expect(searchParams.get("to")).toBe("mira@halden.example")
    expect(searchParams.get("su")).toContain("Field Engineer")
  })

  test("puts off, notes an answer, puts away, finds again, and asks what was talked about", async () => {
    const at = new Date(Date.now() - 2 * 3_600_000).toISOString()
    const dana = { name: "Dana Vale", email: "dana@orbit.example", title: "", topics: [], concern: "" }
    const held = (company: string, askedForTopics: boolean) => ({
      ...HALDEN,
      id: company,
      interview: { ...HALDEN.interview, company, at, interviewers: [dana] },
      progress: { ...HALDEN.progress, askedForTopics },
    })
    const companies = ["Orbit", "Tidewater", "Nordwerk", "Castell", "Brandt", "Okafor"]
    const all = companies.map((company) => [`interview:${company}`, held(company, company !== "Orbit")])
    await page.evaluate(async (items) => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      await chrome.storage.local.set(items)
    }, Object.fromEntries(all))
    const waitForCount = (selector: string, count: number) =>
      page.waitFor((what, wanted) => document.querySelectorAll(what).length === wanted, selector, count)
    await page.waitFor(() => document.querySelectorAll("[data-dues=today] [data-due]").length > 4)

    await page.click("[data-field=fresh-topics]")
    await page.type("the antenna hall")
    await page.click("[data-action=keep-topics]")
    await waitForCount("[data-moment=topics]", 0)

    await find("antenna", "Orbit")
    await page.click("[data-choice=status] label:has([value=answered])")
    await page.click("[data-action=back]")
    // A reply has a day, the others are hours ahead of it: it is the one below the first five.
    await page.click("[data-dues=today] .more")
    await page.waitFor(() =>
      document.querySelector("[data-dues=today]")?.textContent?.includes("Reply to Dana Vale"),
    )
    await page.click("[data-due^='reply@'] [data-action=more]")
    await page.click("[data-snooze=snoozeTomorrow]")
    await waitForCount("[data-dues=later] [data-due^='reply@']", 1)
    await reopen()
    await waitForCount("[data-dues=later] [data-due^='reply@']", 1)

    await find("antenna", "Orbit")
    await page.click("[data-action=archive]")
    await page.waitFor(() => document.querySelector(".toast") !== null)
    await page.click("[data-action=archive]")
    await page.click("[data-action=back]")
    // As it stood: an answer that waits, put off until tomorrow.
    await waitForCount("[data-dues=later] [data-due^='reply@']", 1)
  })

  test("says that a record cannot be read, keeps it, and shows the others", async () => {
    await add()
    await page.evaluate(async (damaged) => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      await chrome.storage.local.set({ "interview:broken": damaged })
    }, DAMAGED)
    const stored = () =>
      page.evaluate(async () => {
        const { chrome } = globalThis as unknown as ExtensionGlobals
        return (await chrome.storage.local.get("interview:broken"))["interview:broken"] ?? null
      })
    await page.waitFor(() => document.querySelector("[data-unreadable=broken]") !== null)
    await reopen()
    await page.waitFor(() => document.querySelector("[data-unreadable=broken]") !== null)
    expect(await jobs()).toEqual(["Halden Robotics"])
    expect(await stored()).toEqual(DAMAGED)

    await page.click('[data-action="remove-unreadable"]')
    await page.click('[data-action="undo"]')
    await page.waitFor(() => document.querySelector("[data-unreadable=broken]") !== null)
    expect(await stored()).toEqual(DAMAGED)
  })
})

describe("where there is no more room, in chromium", () => {
  let session: Session
  let page: Page
  beforeAll(async () => {
    session = await launchChromium({ extension: true })
    page = await session.openExtensionPage("popup.html")
  })
  afterAll(() => session?.close())

  const stored = () =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      return (await chrome.storage.local.get("interview:halden"))["interview:halden"]
    })

  test("a change is refused aloud, what was typed stays, and so does what was stored", async () => {
    await page.evaluate(async (record) => {
      const { local } = (globalThis as unknown as ExtensionGlobals).chrome.storage
      await local.set({ "interview:halden": record })
      // Firefox sets no limit that a test could fill.
      const room = local.QUOTA_BYTES - (await local.getBytesInUse(null))
      await local.set({ "set-aside:filler": "x".repeat(room - 100) })
    }, HALDEN)
    await page.click('[data-action="open"]')
    await page.click('[data-action="edit"]')
    await page.click('[data-field="strengths"]')
    await page.type("night shifts ".repeat(20))
    await page.click('[data-action="save"]')
    await page.waitFor(() => document.querySelector("[role=alert]") !== null)
    expect(await page.texts("[role=alert]")).toEqual([expect.stringContaining("Not saved")])
    expect(
      await page.evaluate(
        () => document.querySelector<HTMLTextAreaElement>("[data-field=strengths]")?.value.length,
      ),
    ).toBeGreaterThan(200)
    expect(await stored()).toEqual(HALDEN)
    expect(page.errors()).toEqual([])
  })

  test("a note that was sent and could not be noted is said where it was sent", async () => {
    const mail = await session.open(webmails[0].url)
    const { id } = await openCompose(mail, {
      kind: "new",
      to: [{ name: "Mira Castellano", address: "mira@halden.example" }],
      subject: "Thank you for the interview",
      body: `<div>Dear Ms. Castellano,</div><div>Thank you for the interview. ${"The depot. ".repeat(20)}</div><div>Kind regards,</div><div>Noor Vance</div>`,
    })
    await mail.waitFor(
      () => document.querySelector("afterword-panel")?.getAttribute("data-note-kind") === "thank-you",
    )
    await mail.click(await mail.evaluate((compose) => window.practice.sendSelector(compose), id))
    await mail.waitFor(() =>
      document
        .querySelector("afterword-note")
        ?.shadowRoot?.querySelector(".said p")
        ?.textContent?.includes("is not noted: the browser has no room"),
    )
    expect(await mail.evaluate(() => window.practice.sent.length)).toBe(1)
    expect(mail.errors()).toEqual([])
  })
})
