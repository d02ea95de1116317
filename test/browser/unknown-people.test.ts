import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { openCompose, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

/** Nobody wrote down an interview with them. */
const DANA = { name: "Dana Vale", address: "dana@orbit-labs.example" }
/** Of the same company, met at the same interview. */
const PIET = { name: "Piet Ames", address: "piet@orbit-labs.example" }

/** What the extension's own pages can reach, in both browsers. */
interface ExtensionGlobals {
  readonly chrome: {
    readonly storage: {
      readonly local: { get(key: null): Promise<Record<string, StoredRecord>>; clear(): Promise<void> }
    }
  }
}
interface StoredRecord {
  readonly interview?: { readonly company: string; readonly interviewers: readonly { email: string }[] }
  readonly message?: { readonly interviewId: string; readonly to: readonly { address: string }[] }
}

/** What is on record, in few words. Runs in a page of the extension. */
async function stored() {
  const { storage } = (globalThis as unknown as ExtensionGlobals).chrome
  const records = Object.entries(await storage.local.get(null))
  const ids = records.flatMap(([key]) => (key.startsWith("interview:") ? [key.slice(10)] : []))
  return {
    interviews: records.flatMap(([, { interview }]) =>
      interview ? [[interview.company, ...interview.interviewers.map(({ email }) => email)]] : [],
    ),
    sent: records.flatMap(([, { message }]) =>
      message ? [[ids.indexOf(message.interviewId), message.to[0]?.address]] : [],
    ),
  }
}
const NOTHING = { interviews: [], sent: [] }

describe.each(browsers)("a note to people of no known interview in $name", ({ launch }) => {
  let session: Session
  let popup: Page
  beforeAll(async () => {
    session = await launch({ extension: true })
    popup = await session.openExtensionPage("popup.html")
  })
  afterAll(() => session?.close())

  test.each(webmails)("is asked about once in $webmail", async ({ webmail, url }) => {
    const mail = await session.open(url)

    /** Sends a thank-you that speaks of `topic`: the words of one sent before would be taken for an undone sending. */
    async function thank({ name, address }: typeof DANA, topic: string): Promise<void> {
      const { id } = await openCompose(mail, {
        kind: "new",
        to: [{ name, address }],
        subject: "Thank you for the interview",
        body: `<div>Dear ${name},</div><div>Thank you for the interview and for telling me about ${topic}.</div><div>Kind regards,</div><div>Noor Vance</div>`,
      })
      await mail.waitFor(
        () => document.querySelector("afterword-panel")?.getAttribute("data-note-kind") === "thank-you",
      )
      await mail.click(await mail.evaluate((compose) => window.practice.sendSelector(compose), id))
      await mail.waitFor((compose) => !window.practice.composes().includes(compose), id)
    }
    const waitForLine = (words: string) =>
      mail.waitFor(
        (wanted) =>
          document
            .querySelector("afterword-note")
            ?.shadowRoot?.querySelector(".said p")
            ?.textContent?.includes(wanted),
        words,
      )
    async function closeLine(): Promise<void> {
      await mail.click("afterword-note >> .said button.ib")
      await mail.waitFor(() => document.querySelector("afterword-note") === null)
    }

    // Closed without an answer: nothing is kept.
    await thank(DANA, "the antenna hall")
    await waitForLine("This interview is not written down yet.")
    expect(await popup.evaluate(stored)).toEqual(NOTHING)
    await closeLine()
    expect(await popup.evaluate(stored)).toEqual(NOTHING)

    // A yes writes down the interview and the note.
    await thank(DANA, "the night shift")
    await waitForLine("This interview is not written down yet.")
    await mail.click("afterword-note >> [data-note-for='']")
    await waitForLine("Noted: Thank-you to Dana Vale")
    expect(await popup.evaluate(stored)).toEqual({
      interviews: [["Orbit Labs", DANA.address]],
      sent: [[0, DANA.address]],
    })

    await closeLine()

    // Now she is known.
    await thank(DANA, "the ground station")
    await waitForLine("Noted: Thank-you to Dana Vale")
    expect(await mail.texts("afterword-note >> [data-note-for]")).toEqual([])
    await closeLine()

    // Somebody else of that company may have been there: a yes puts the person on the list.
    await thank(PIET, "the spare dish")
    await waitForLine("which interview was it for?")
    expect((await popup.evaluate(stored)).sent).toHaveLength(2)
    await mail.click("afterword-note >> [data-note-for]")
    await waitForLine("Noted: Thank-you to Piet Ames")
    expect(await popup.evaluate(stored)).toEqual({
      interviews: [["Orbit Labs", DANA.address, PIET.address]],
      sent: expect.arrayContaining([[0, PIET.address]]),
    })
    expect(await mail.texts("afterword-note >> .said p")).toHaveLength(1)
    expect([webmail, mail.errors(), popup.errors()]).toEqual([webmail, [], []])
    await mail.close()
    await popup.evaluate(() => (globalThis as unknown as ExtensionGlobals).chrome.storage.local.clear())
  })
})
