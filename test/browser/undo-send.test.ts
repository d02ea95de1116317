import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { inPanel, openPanel, waitForRow, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"
import type { ComposeRequest } from "~test/webmail/practice"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }
const OWN =
  "<div>Dear Mira,</div><div><br></div><div>Thank you for the <b>interview</b> on Tuesday and for showing me the depot in Turin.</div>"
const mails: Readonly<Record<"new mail" | "reply", ComposeRequest>> = {
  "new mail": { kind: "new", to: [MIRA], subject: "Thank you for the interview", body: OWN },
  reply: {
    kind: "reply",
    to: [MIRA],
    subject: "Re: Interview on Tuesday",
    body: OWN,
    signature: "Noor Vance",
    quote: "<div>It was good to meet you.</div>",
  },
}
const TYPED = " I would like to join the team."

/** What the extension's own pages can reach, in both browsers. */
interface ExtensionGlobals {
  readonly chrome: {
    readonly storage: {
      readonly local: { get(key: null): Promise<object>; set(items: object): Promise<void> }
    }
  }
}

/** An interview with her that was over two hours ago. */
function record() {
  const at = new Date(Date.now() - 2 * 3_600_000).toISOString()
  const person = { name: MIRA.name, email: MIRA.address, title: "", topics: [], concern: "" }
  const me = { name: "Noor Vance", phone: "", email: "", linkedin: "" }
  const interview = { company: "Halden Robotics", role: "Field Engineer", at, channel: "video" }
  const progress = { status: "waiting", statusSince: "", thanked: [], snoozed: [], askedForTopics: false }
  return {
    id: "halden",
    version: 2,
    interview: { ...interview, interviewers: [person], strengths: [], promisedBy: "", me },
    progress,
    createdAt: at,
    updatedAt: at,
  }
}

describe.each(browsers)("a sending that is undone in $name", ({ launch }) => {
  let withUs: Session
  let alone: Session
  let store: Page
  beforeAll(async () => {
    withUs = await launch({ extension: true })
    alone = await launch({ extension: false })
    store = await withUs.openExtensionPage("popup.html")
    await store.evaluate(async (stored) => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      await chrome.storage.local.set({ "interview:halden": stored })
    }, record())
  })
  afterAll(async () => {
    await withUs?.close()
    await alone?.close()
  })

  /** Waits until so many notes are kept as sent. */
  const waitForNoted = (count: number) =>
    store.waitFor(async (wanted) => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      const keys = Object.keys(await chrome.storage.local.get(null))
      return keys.filter((key) => key.startsWith("sent-note:")).length === wanted
    }, count)
  const kept = (page: Page) =>
    page.evaluate(() => {
      const { sent, scheduled, undone, saved, shortcuts } = window.practice
      return { sent, scheduled, undone, saved: saved.at(-1), shortcuts, open: window.practice.composes() }
    })
  const theOne = (page: Page) => page.waitFor(() => window.practice.composes()[0])
  const html = (page: Page, id: string) => page.evaluate((given) => window.practice.bodyHtml(given), id)

  /** Types behind `after` and waits until the webmail has saved it. */
  async function write(page: Page, id: string, after: string, text: string): Promise<void> {
    await page.evaluate((given, found) => window.practice.select(given, found, "after"), id, after)
    await page.type(text)
    await page.waitFor(
      (typed) => window.practice.saved.some((mail) => mail.html.replace(/&nbsp;/g, " ").includes(typed)),
      text.trim(),
    )
  }
  const sendings = {
    click: async (page: Page, id: string) =>
      page.click(await page.evaluate((given) => window.practice.sendSelector(given), id)),
    key: (page: Page) => page.press("Control+Enter"),
  }
  /** The panel has found the draft and knows what it is. */
  const waitForPanel = (page: Page) =>
    page.waitFor(
      () =>
        document.querySelectorAll("afterword-panel").length === 1 &&
        document.querySelector("afterword-panel")?.getAttribute("data-note-kind") === "thank-you",
    )

  test.each(
    webmails.flatMap(({ webmail, url }) => [
      { webmail, url, what: "new mail" as const, by: "click" as const },
      { webmail, url, what: "reply" as const, by: "key" as const },
    ]),
  )("gives a $what in $webmail back as it was, with one panel, and nothing noted", async (given) => {
    const { url, what, by } = given
    const open = async (session: Session) => {
      const page = await session.open(url)
      const id = await page.evaluate((request) => window.practice.open(request), mails[what])
      await write(page, id, "Turin.", TYPED)
      return { page, id }
    }
    /** Sends, takes it back, and gives the draft that is open then. */
    const sendAndUndo = async (page: Page, id: string, isNoted: (count: number) => Promise<unknown>) => {
      await sendings[by](page, id)
      await isNoted(1)
      await page.click("#undo-send")
      const again = await theOne(page)
      await isNoted(0)
      return again
    }
    const twin = await open(alone)
    const bare = await sendAndUndo(twin.page, twin.id, async () => undefined)
    const ours = await open(withUs)
    const { page } = ours
    await waitForPanel(page)
    const id = await sendAndUndo(page, ours.id, async (count) => {
      await waitForNoted(count)
      await page.waitFor((wanted) => document.querySelectorAll("afterword-note").length === wanted, count)
    })
    await waitForPanel(page)
    await openPanel(page)
    await waitForRow(page, "gratitude", "met")
    await page.click(inPanel('.panel [data-action="toggle"]'))
    expect(await html(page, id)).toBe(await html(twin.page, bare))
    expect(await kept(page)).toEqual(await kept(twin.page))

    for (const [each, draft] of [
      [twin.page, bare],
      [page, id],
    ] as const) {
      await each.bringToFront()
      await write(each, draft, "the team.", " See you soon.")
      await sendings[by](each, draft)
      await each.waitFor(() => window.practice.composes().length === 0)
    }
    await waitForNoted(1)
    expect(await kept(page)).toEqual(await kept(twin.page))
    expect((await kept(page)).undone).toHaveLength(1)
    await page.click("afterword-note >> [data-action=not-sent]")
    await waitForNoted(0)
    await page.waitFor(() => document.querySelector("afterword-panel") === null)
    expect([...page.errors(), ...store.errors()]).toEqual([])
    await page.close()
    await twin.page.close()
  })
})
