import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import type { Session } from "~test/support/session"

const INVITATION = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "METHOD:REQUEST",
  "BEGIN:VEVENT",
  "UID:7@calendar.example",
  "DTSTART:20260303T180000Z",
  "DTEND:20260303T190000Z",
  "SUMMARY:Interview: Field Engineer",
  "ORGANIZER;CN=Mira Castellano:mailto:mira@halden-robotics.example",
  "ATTENDEE;CN=Tomas Reyl:mailto:tomas@halden-robotics.example",
  "END:VEVENT",
  "END:VCALENDAR",
].join("\r\n")

/** What the extension's own pages can reach, in both browsers. */
interface ExtensionGlobals {
  readonly chrome: {
    readonly storage: { readonly local: { get(key: string | null): Promise<Record<string, unknown>> } }
  }
}

describe.each(browsers)("the library in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true })
  })
  afterAll(() => session?.close())

  /** Picks a file in the field named, as its dialog would. */
  async function pick(page: Page, field: string, name: string, text: string): Promise<void> {
    await page.evaluate(
      (selector, fileName, content) => {
        const input = document.querySelector<HTMLInputElement>(selector)
        const files = new DataTransfer()
        files.items.add(new File([content], fileName))
        if (input) input.files = files.files
        input?.dispatchEvent(new Event("change", { bubbles: true }))
      },
      `[data-field="${field}"]`,
      name,
      text,
    )
  }

  test("takes an invitation in, and popup and library change it side by side without a loss", async () => {
    const page = await session.openExtensionPage("tabs/library.html#add")
    await page.bringToFront()
    await page.waitFor(() => document.querySelector("[data-field=invitation]") !== null)
    await pick(page, "invitation", "diary.ics", "dear diary")
    await page.waitFor(() => document.querySelector("[data-step=refused]")?.textContent !== "")
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], "invite.ics"))
      const init = { dataTransfer, bubbles: true, cancelable: true }
      document.querySelector(".drop")?.dispatchEvent(new DragEvent("dragover", init))
      document.querySelector(".drop")?.dispatchEvent(new DragEvent("drop", init))
    }, INVITATION)
    await page.waitFor(() =>
      document.querySelector<HTMLInputElement>("[data-field=person-name]")?.value.includes("Castellano"),
    )
    await page.click("[data-action=save]")
    await page.waitFor(() => document.querySelector("[data-step=added]") !== null)

    const popup = await session.openExtensionPage("popup.html")
    await popup.bringToFront()
    await popup.click("[data-action=open]")
    await popup.waitFor(() => document.querySelectorAll(".person-row").length === 2)
    const second = await session.openExtensionPage("popup.html")
    await second.bringToFront()
    await second.click("[data-action=open]")
    await second.click("[data-action=edit]")
    await second.click("[data-field=role]")
    await second.press("Mod+a")
    await second.type("Team Lead")
    await popup.bringToFront()
    await popup.click("[data-action=edit]")
    await popup.click("[data-field=company]")
    await popup.press("Mod+a")
    await popup.type("Halden")
    await popup.press("Enter")
    await popup.waitFor(() => document.querySelector(".view-head h2")?.textContent === "Halden")
    await second.bringToFront()
    await second.press("Enter")
    await second.waitFor(() => document.querySelector(".view-head h2")?.textContent === "Halden")
    const stored = await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      const all = await chrome.storage.local.get(null)
      return Object.keys(all)
        .filter((key) => key.startsWith("interview:"))
        .map((key) => all[key] as { interview: { company: string; role: string } })
        .map(({ interview }) => [interview.company, interview.role])
    })
    expect(stored).toEqual([["Halden", "Team Lead"]])
    for (const each of [page, popup, second]) expect(each.errors()).toEqual([])
    await popup.close()
    await second.close()
    await page.close()
  })

  test("keeps what is set", async () => {
    const page = await session.openExtensionPage("tabs/library.html#settings")
    await page.bringToFront()
    await page.click('[data-switch="fit"]')
    await page.waitFor(
      () => document.querySelector('[data-switch="fit"]')?.getAttribute("aria-checked") === "false",
    )
    await page.goto(`${session.extensionOrigin}/tabs/library.html#settings`)
    await page.waitFor(
      () => document.querySelector('[data-switch="fit"]')?.getAttribute("aria-checked") === "false",
    )
    await page.click("[data-action=checks-back]")
    await page.waitFor(
      () => document.querySelector('[data-switch="fit"]')?.getAttribute("aria-checked") === "true",
    )
    expect(page.errors()).toEqual([])
    await page.close()
  })
})
