import type { ComposeRequest } from "../webmail/practice"
import type { Page } from "./page"
import { inPanel, openCompose, openPanel } from "./panel"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }

/** The lines of a letter as a webmail's editor holds them. */
export function linesOf(...lines: readonly string[]): string {
  return lines.map((line) => `<div>${line || "<br>"}</div>`).join("")
}

/** Opens a mail to Mira that reads `body` (HTML), with its panel, and gives the window's id. */
export async function openDraft(
  page: Page,
  body: string,
  request: Partial<ComposeRequest> = {},
): Promise<string> {
  const { id } = await openCompose(page, { kind: "new", to: [MIRA], body, ...request })
  await openPanel(page)
  return id
}

/** Something inside the item of one slip. */
export function inSlip(words: string, locator: string): string {
  return inPanel(`[data-slip="${words}"] ${locator}`)
}

/** The slips that the panel lists, in order. */
export function slipsOf(page: Page): Promise<readonly (string | null)[]> {
  return page.attributes(inPanel("[data-slip]"), "data-slip")
}

/** Waits until the panel lists exactly these slips. */
export async function waitForSlips(page: Page, ...words: readonly string[]): Promise<void> {
  await page.waitFor((wanted) => {
    const root = document.querySelector("afterword-panel")?.shadowRoot
    const listed = [...(root?.querySelectorAll("[data-slip]") ?? [])]
    return listed.map((slip) => slip.getAttribute("data-slip")).join() === wanted
  }, words.join())
}
