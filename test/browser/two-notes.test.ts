import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { inPanel, openCompose, openPanel, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const PEOPLE = [
  { name: "Mira Castellano", address: "mira@halden.example", topic: "the spare-part depot in Turin" },
  { name: "Tomas Reyl", address: "tomas@halden.example", topic: "the new night shift" },
  { name: "Ada Lindqvist", address: "ada@halden.example", topic: "training on the old robots" },
] as const

/** What the extension's own pages can reach, in both browsers. */
interface ExtensionGlobals {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } }
}

/** An interview with all of them that was over two hours ago. */
function record() {
  const at = new Date(Date.now() - 2 * 3_600_000).toISOString()
  const interview = {
    company: "Halden Robotics",
    role: "Field Engineer",
    at,
    channel: "video",
    interviewers: PEOPLE.map(({ name, address, topic }) => ({
      name,
      email: address,
      title: "",
      topics: [topic],
      concern: "",
    })),
    strengths: ["I ran the service desk of a ferry line"],
    promisedBy: "",
    me: { name: "Noor Vance", phone: "", email: "", linkedin: "" },
  }
  const progress = { status: "waiting", statusSince: "", thanked: [], snoozed: [], askedForTopics: false }
  return { id: "halden", version: 2, interview, progress, createdAt: at, updatedAt: at }
}

/** The lines of the only draft of a page that have words. */
const linesIn = (page: Page) =>
  page.evaluate(() => {
    const [id = ""] = window.practice.composes()
    const body = document.querySelector<HTMLElement>(window.practice.bodySelector(id))
    // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are drawn are what is asked for
    return (body?.innerText ?? "")
      .split("\n")
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter(Boolean)
  })

describe.each(browsers)("the notes for two people of one panel in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true })
    const popup = await session.openExtensionPage("popup.html")
    await popup.evaluate(async (stored) => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      await chrome.storage.local.set({ "interview:halden": stored })
    }, record())
    await popup.close()
  })
  afterAll(() => session?.close())

  test.each(webmails)("are different ones, in two compose windows of $webmail", async ({ url }) => {
    const mail = await session.open(url)
    const [{ name, address }] = PEOPLE
    await openCompose(mail, { kind: "new", to: [{ name, address }] })
    await openPanel(mail)
    await mail.click(inPanel('[role="tab"][data-tab="interview"]'))
    const links = await mail.attributes(inPanel('[data-action="write-next"]'), "href")
    expect(links).toHaveLength(2)

    const notes: (readonly string[])[] = []
    for (const link of links) {
      // The practice pages are told to open what the real ones do by themselves at this address.
      const page = await session.open(`${link}&open=new`)
      await page.waitFor(
        () => document.querySelector("afterword-panel")?.getAttribute("data-note-kind") === "thank-you",
      )
      notes.push(await linesIn(page))
      expect(page.errors()).toEqual([])
      await page.close()
    }
    await mail.close()

    for (const [index, { name: reader, topic }] of PEOPLE.slice(1).entries()) {
      const [greeting, ...lines] = notes[index] ?? []
      expect(greeting).toBe(`Dear ${reader.split(" ")[0]},`)
      expect(lines.join(" ")).toContain(topic)
      expect(lines.at(-1)).toBe("Noor Vance")
    }
    const sentences = notes.map((lines) => lines.slice(1, -2).flatMap((line) => line.split(/(?<=[.?!]) /)))
    expect(sentences[0]?.length).toBeGreaterThan(3)
    expect(sentences[0]?.filter((sentence) => sentences[1]?.includes(sentence))).toEqual([])
  })
})
