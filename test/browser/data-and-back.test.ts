import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import type { Session } from "~test/support/session"

type Stored = Readonly<Record<string, unknown>>
interface Area {
  get(key: null): Promise<Stored>
  set(items: object): Promise<void>
}

/** What the extension's own pages can reach, in both browsers. */
interface ExtensionGlobals {
  readonly chrome: { readonly storage: { readonly local: Area; readonly sync: Area } }
}

/** As version 1 stored an interview: without what happened since. */
const interview = {
  id: "halden",
  version: 1,
  createdAt: "2026-03-02T09:00:00.000Z",
  updatedAt: "2026-03-02T09:00:00.000Z",
  interview: {
    company: "Halden Robotics",
    role: "Field Engineer <b>",
    at: "2026-03-03T18:00:00.000Z",
    channel: "",
    interviewers: [{ name: "Mira Castellano", email: "", title: "", topics: [], concern: "" }],
    strengths: [],
    promisedBy: "",
    me: { name: "", phone: "", email: "", linkedin: "" },
  },
}

/** What an earlier version, a later one and a bad disk left behind. */
const LEFT = {
  "interview:halden": interview,
  "interview:later": { ...interview, id: "later", version: 9, interview: { company: ["Tomorrow"] } },
  "sent-note:half": { id: "half", version: 1, message: { to: "Mi" } },
  settings: { version: 1, off: ["fit"], words: ["Tidewater"], sync: true },
}

function storedIn(area: "local" | "sync"): Promise<Stored> {
  return (globalThis as unknown as ExtensionGlobals).chrome.storage[area].get(null)
}

/** Of what is stored only what is the person's own; the rest is worked out anew. */
async function own(page: Page): Promise<Stored> {
  const stored = await page.evaluate(storedIn, "local" as const)
  return Object.fromEntries(
    Object.entries(stored).filter(([key]) => /^(?:interview|sent-note|settings|set-aside)/.test(key)),
  )
}

/** Picks a file in the page's only field for one, as its dialog would. */
function pick(page: Page, text: string): Promise<void> {
  return page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>("[data-field=import]")
    const files = new DataTransfer()
    files.items.add(new File([content], "afterword.json"))
    if (input) input.files = files.files
    input?.dispatchEvent(new Event("change", { bubbles: true }))
  }, text)
}

function says(page: Page, section: string, words: string): Promise<unknown> {
  return page.waitFor(
    (id, wanted) => document.querySelector(`#${id} [role=status]`)?.textContent?.includes(wanted),
    section,
    words,
  )
}

/** Presses Export, and gives what would be downloaded. */
async function exported(page: Page): Promise<string> {
  await page.evaluate(() => {
    const held = globalThis as unknown as { saved?: Promise<string> }
    const make = URL.createObjectURL
    URL.createObjectURL = (blob: Blob) => {
      held.saved = blob.text()
      return make(blob)
    }
    HTMLAnchorElement.prototype.click = () => {}
  })
  await page.click("[data-action=export]")
  await says(page, "copy", "in the downloads")
  return page.evaluate(async () => (await (globalThis as unknown as { saved: Promise<string> }).saved) ?? "")
}

describe.each(browsers)("her data in $name", ({ launch }) => {
  let session: Session
  let page: Page
  let copy = ""
  beforeAll(async () => {
    session = await launch({ extension: true })
    page = await session.openExtensionPage("tabs/library.html#data")
    await page.evaluate(
      (items) => (globalThis as unknown as ExtensionGlobals).chrome.storage.local.set(items),
      LEFT,
    )
    await page.bringToFront()
  })
  afterAll(() => session?.close())

  test("of an earlier version is read, and what cannot be read is kept and shown", async () => {
    await page.waitFor(() => document.querySelectorAll("[data-set-aside] li").length === 2)
    expect(await page.texts("[data-set-aside] code")).toEqual(["interview:later", "sent-note:half"])
    await page.waitFor(() => document.querySelector(".counts li")?.textContent === "1 interview")
    // Settings follow her from here on; what is damaged does not, nor does an interview.
    await page.waitFor(async () => {
      const { sync } = (globalThis as unknown as ExtensionGlobals).chrome.storage
      return JSON.stringify(await sync.get(null)).includes("words/Tidewater")
    })
    const synced = JSON.stringify(await page.evaluate(storedIn, "sync" as const))
    for (const word of ["Halden", "Tomorrow", "half"]) expect(synced).not.toContain(word)
    const stored = await own(page)
    for (const key of ["interview:halden", "interview:later", "sent-note:half"] as const)
      expect(stored[key]).toEqual(LEFT[key])
  })

  test("goes into one file, and no damaged file changes anything", async () => {
    const before = await own(page)
    copy = await exported(page)
    expect(JSON.parse(copy)).toMatchObject({
      records: { "interview:halden": { version: 2 }, settings: { words: ["Tidewater"] } },
      unreadable: { "interview:later": LEFT["interview:later"], "sent-note:half": LEFT["sent-note:half"] },
    })
    await pick(page, copy.slice(0, -20))
    await says(page, "copy", "no copy from Afterword")
    await pick(page, copy.replace('"Field Engineer <b>"', "7"))
    await says(page, "copy", "interview:halden › interview.role")
    expect(await own(page)).toEqual(before)
  })

  test("is deleted as a whole, also in sync, and comes back from the file as it was", async () => {
    await page.click("[data-action=delete-everything]")
    await page.click("[data-action=delete-everything-confirmed]")
    await says(page, "delete", "Everything is deleted")
    expect(await own(page)).toEqual({})
    expect(Object.keys(await page.evaluate(storedIn, "sync" as const))).toEqual(["deleted"])
    await pick(page, copy)
    await says(page, "copy", "Everything in the file is here now")
    await page.waitFor(() => document.querySelectorAll("[data-set-aside] li").length === 2)
    const { records, unreadable } = JSON.parse(copy) as { records: Stored; unreadable: Stored }
    const { settings, ...rest } = await own(page)
    // A file switches no sync on.
    expect(settings).toEqual({ ...(records.settings as object), sync: false })
    const aside = Object.entries(rest).filter(([key]) => key.startsWith("set-aside:"))
    expect(aside.map(([, value]) => value)).toEqual(Object.values(unreadable))
    expect(rest).toMatchObject({ "interview:halden": records["interview:halden"] as object })

    await page.click("[data-action=replace]")
    await page.evaluate(() => {
      HTMLInputElement.prototype.click = () => {}
    })
    await page.click("[data-action=replace-confirmed]")
    await pick(page, copy)
    await says(page, "copy", "Only what the file holds")
    // Nothing is there twice, nor is anything gone.
    expect(await own(page)).toEqual({ settings, ...rest })
    expect(page.errors()).toEqual([])
  })
})
