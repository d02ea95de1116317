import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Session } from "~test/support/session"

/** What the extension's own pages can reach, in both browsers. */
interface ExtensionGlobals {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } }
}

const person = (name: string, topic: string) => ({ name, email: "", title: "", topics: [topic], concern: "" })
const at = "2026-03-03T18:00:00Z"
const halden = {
  id: "halden",
  version: 2,
  createdAt: at,
  updatedAt: at,
  interview: {
    company: "Halden Robotics",
    role: "Field Engineer",
    at,
    channel: "video",
    interviewers: [person("Mira Castellano", "the depot in Turin"), person("Tomas Reyl", "the night shift")],
    strengths: [],
    promisedBy: "",
    me: { name: "Noor Vance", phone: "", email: "", linkedin: "" },
  },
  progress: { status: "waiting", statusSince: "", thanked: [], snoozed: [], askedForTopics: false },
}

describe.each(browsers)("the page for a note by hand in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true, colorScheme: "dark" })
  })
  afterAll(() => session?.close())

  test("is opened for one person, marks them as thanked, and goes on; on paper it is black on white", async () => {
    const popup = await session.openExtensionPage("popup.html")
    await popup.evaluate(async (stored) => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      await chrome.storage.local.set({ "interview:halden": stored })
    }, halden)
    const page = await session.openExtensionPage("tabs/handwritten.html#halden/1")
    await page.waitFor(() => document.querySelector(".sheet")?.textContent?.includes("Dear Tomas,"))
    expect((await page.texts(".sheet"))[0]).toContain("the night shift")

    await page.click("[data-action=mark-thanked]")
    await page.click("[data-action=next-person]")
    await page.waitFor(() => document.querySelector(".sheet")?.textContent?.includes("Dear Mira,"))
    await popup.bringToFront()
    await popup.waitFor(() => document.querySelector(".job .js")?.textContent === "1 of 2 thanked")

    // Neither driver can look at paper in both browsers, so the rules for it are read instead.
    await page.bringToFront()
    const printed = await page.evaluate(() => {
      const sheets = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
      const rules = sheets.filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === "print")
      return rules.map(({ cssText }) => cssText).join("\n")
    })
    for (const part of ["display: none", "color-scheme", "page: a4", "page: a5", "page: letter"])
      expect(printed).toContain(part)
    expect(page.errors()).toEqual([])
    expect(popup.errors()).toEqual([])
  })
})
