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
  readonly chrome: {
    readonly storage: { readonly local: { set(items: object): Promise<void> } }
    readonly runtime: { sendMessage(message: object): Promise<unknown> }
    readonly tabs: {
      query(all: object): Promise<readonly { readonly url?: string; readonly pendingUrl?: string }[]>
    }
  }
}

/** An interview that was over two hours ago. */
function record(promisedBy: string) {
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
    strengths: ["keeping machines running on a small crew"],
    promisedBy,
    me: { name: "Noor Vance", phone: "", email: "", linkedin: "" },
  }
  const progress = { status: "waiting", statusSince: "", thanked: [], snoozed: [], askedForTopics: false }
  return { id: "halden", version: 2, interview, progress, createdAt: at, updatedAt: at }
}

describe.each(browsers)("after an interview in $name", ({ launch }) => {
  let session: Session
  let popup: Page
  let mail: Page
  beforeAll(async () => {
    session = await launch({ extension: true })
    popup = await session.openExtensionPage("popup.html")
    const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)
    await popup.evaluate(async (stored) => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      await chrome.storage.local.set({ "interview:halden": stored })
    }, record(inTenDays))
    mail = await session.open(webmails[0].url)
  })
  afterAll(() => session?.close())

  const waitForDue = (count: number) =>
    popup.waitFor(
      (wanted) => document.querySelectorAll("[data-dues=today] [data-due]").length === wanted,
      count,
    )

  async function thank({ name, address, topic }: (typeof PEOPLE)[number]): Promise<void> {
    const { id } = await openCompose(mail, {
      kind: "new",
      to: [{ name, address }],
      subject: "Thank you for the interview",
      body: `<div>Dear ${name},</div><div>Thank you for the interview and for telling me about ${topic}.</div><div>Kind regards,</div><div>Noor Vance</div>`,
    })
    await mail.waitFor(
      () => document.querySelector("afterword-panel")?.getAttribute("data-note-kind") === "thank-you",
    )
    const send = await mail.evaluate((compose) => window.practice.sendSelector(compose), id)
    await mail.click(send)
    await mail.waitFor((compose) => !window.practice.composes().includes(compose), id)
  }

  /** Waits until the note to the person at `index` is said to be noted on `page`, with the way on to the next one. */
  async function waitForNoted(page: Page, index: number): Promise<void> {
    await page.waitFor(
      (name) =>
        document
          .querySelector("afterword-note")
          ?.shadowRoot?.querySelector(".said p")
          ?.textContent?.includes(name),
      PEOPLE[index]?.name ?? "",
    )
    expect(await page.evaluate(() => window.practice.sent.length)).toBe(1)
    const next = PEOPLE[index + 1]
    const ways = await page.texts("afterword-note >> [data-action=next-note]")
    expect(ways).toEqual(next ? [`Next: ${next.name}`] : [])
    expect((await page.texts("afterword-note >> [data-all-done]")).length).toBe(next ? 0 : 1)
  }

  const nextLink = () =>
    mail.waitFor(
      () =>
        document
          .querySelector("afterword-note")
          ?.shadowRoot?.querySelector<HTMLAnchorElement>("[data-action=next-note]")?.href,
    )

  /** The address of the tab that was opened to write to `address`. */
  const tabFor = (address: string) =>
    popup.waitFor(async (to) => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      const tabs = await chrome.tabs.query({})
      return tabs.map(({ url, pendingUrl }) => url || pendingUrl).find((url) => url?.includes(to))
    }, encodeURIComponent(address))

  /** Sends the letter that a link has filled a window of its own with. */
  async function sendAsItIs(page: Page): Promise<void> {
    await page.bringToFront()
    await page.waitFor(
      () => document.querySelector("afterword-panel")?.getAttribute("data-note-kind") === "thank-you",
    )
    await page.click(
      await page.evaluate(() => window.practice.sendSelector(window.practice.composes()[0] ?? "")),
    )
    await page.waitFor(() => window.practice.composes().length === 0)
  }

  test("every one of three people is thanked, and every note is counted", async () => {
    await popup.bringToFront()
    await waitForDue(3)
    await mail.bringToFront()
    // The first in the mailbox, the second by the way on from there, the third by the popup's.
    await thank(PEOPLE[0])
    await waitForNoted(mail, 0)
    const second = await session.open(await nextLink())
    await sendAsItIs(second)
    await waitForNoted(second, 1)
    await popup.bringToFront()
    await waitForDue(1)
    await popup.click(".job")
    await popup.click("[data-action=write-next]")
    const third = await session.open(await tabFor(PEOPLE[2].address))
    await sendAsItIs(third)
    await waitForNoted(third, 2)
    await popup.bringToFront()
    await popup.click("[data-action=back]")
    await waitForDue(0)
    expect(await popup.texts(".job .js")).toEqual(["All thanked"])

    await third.bringToFront()
    await third.click("afterword-note >> [data-action=not-sent]")
    await popup.bringToFront()
    await waitForDue(1)
    expect(await popup.texts(".job .js")).toEqual(["2 of 3 thanked"])
    expect([...second.errors(), ...third.errors()]).toEqual([])
    await second.close()
    await third.close()
    expect(popup.errors()).toEqual([])
  })

  test("in Outlook, where she wants to be asked, a note counts from its yes on, given there or in the popup", async () => {
    await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      await chrome.runtime.sendMessage({ kind: "remove-sent-notes" })
      await chrome.runtime.sendMessage({ kind: "change-settings", change: { set: { confirmSent: "ask" } } })
    })
    await waitForDue(3)
    const gmail = mail
    mail = await session.open(webmails[1].url)
    try {
      for (const [index, person] of PEOPLE.slice(0, 2).entries()) {
        await thank(person)
        await mail.waitFor(
          (name) =>
            document
              .querySelector("afterword-note")
              ?.shadowRoot?.querySelector(".said p")
              ?.textContent?.includes(`${name}: did it go out?`),
          person.name,
        )
        if (index === 0) await mail.click("afterword-note >> [data-action=sent-yes]")
      }
      await popup.bringToFront()
      await waitForDue(2)
      await popup.click("[data-unconfirmed] [data-action=confirm-note]")
      await waitForDue(1)
      expect(await popup.texts(".job .js")).toEqual(["2 of 3 thanked"])
      expect([...mail.errors(), ...popup.errors()]).toEqual([])
    } finally {
      await mail.close()
      mail = gmail
    }
  })

  test("a check-in before the promised day is met with a brake, and can be sent all the same", async () => {
    await mail.bringToFront()
    const { id } = await openCompose(mail, {
      kind: "new",
      to: [{ name: PEOPLE[0].name, address: PEOPLE[0].address }],
      subject: "Following up on the Field Engineer interview",
      body: "<div>Dear Ms. Castellano,</div><div>I wanted to check in on the Field Engineer role. Is there any update on your decision?</div><div>Kind regards,</div><div>Noor Vance</div>",
    })
    await openPanel(mail)
    await mail.waitFor(
      () => document.querySelector("afterword-panel")?.getAttribute("data-note-kind") === "check-in",
    )
    await mail.waitFor(
      () =>
        document
          .querySelector("afterword-panel")
          ?.shadowRoot?.querySelector("[data-brake]")
          ?.getAttribute("data-brake") === "before-promised",
    )
    expect(await mail.texts(inPanel("[data-brake]"))).toEqual([expect.stringContaining("They named")])
    await mail.click(await mail.evaluate((compose) => window.practice.sendSelector(compose), id))
    await mail.waitFor((compose) => !window.practice.composes().includes(compose), id)
    expect(mail.errors()).toEqual([])
  })
})
