import type { ComposeRequest } from "../webmail/practice"
import type { Page } from "./page"

/** Where each practice webmail is opened: one address of each host that matters. */
export const webmails = [
  { webmail: "gmail", url: "https://mail.google.com/mail/u/0/" },
  { webmail: "outlook", url: "https://outlook.office.com/mail/" },
] as const

/** Something inside the panel, for the page's locators. */
export function inPanel(locator: string): string {
  return `afterword-panel >> ${locator}`
}

/** Opens a compose window and waits for its panel. Gives the window's id. */
export async function openCompose(page: Page, request: ComposeRequest): Promise<{ readonly id: string }> {
  return page.evaluate(async (wanted) => {
    // The panel of a window that has just gone may go while this one comes, so they are told apart rather than counted.
    const before = new Set(document.querySelectorAll("afterword-panel"))
    const id = window.practice.open(wanted as ComposeRequest)
    const isThere = () =>
      [...document.querySelectorAll("afterword-panel")].some((panel) => !before.has(panel))
    await new Promise<void>((resolve, reject) => {
      if (isThere()) return resolve()
      const giveUp = setTimeout(() => reject(new Error("no panel after 10 s")), 10_000)
      new MutationObserver((_records, observer) => {
        if (!isThere()) return
        clearTimeout(giveUp)
        observer.disconnect()
        resolve()
      }).observe(document.documentElement, { childList: true })
    })
    return { id }
  }, request)
}

/** Opens the panel from its pill. */
export async function openPanel(page: Page): Promise<void> {
  await page.click(inPanel('[data-action="toggle"]'))
  await page.waitFor(() => document.querySelector("afterword-panel")?.getAttribute("data-state") === "open")
}

/** Waits until the row of `rule` says `state`. */
export async function waitForRow(
  page: Page,
  rule: string,
  state: "met" | "unmet" | "unknown",
): Promise<void> {
  await page.waitFor(
    (id, wanted) =>
      document
        .querySelector("afterword-panel")
        ?.shadowRoot?.querySelector(`[data-check="${id}"]`)
        ?.getAttribute("data-met") === wanted,
    rule,
    state,
  )
}

/** The exact HTML of the body of a compose window. */
export async function bodyHtml(page: Page, id: string): Promise<string> {
  return page.evaluate((compose) => window.practice.bodyHtml(compose), id)
}
