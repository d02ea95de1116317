import type { Page } from "./page"

/** Where the text of the mail is that `openPlainTextMail` opens. */
export const PLAIN_AREA = ".M9 textarea.Ak"

/** Opens a mail in Gmail's plain-text mode, which has a text area for a body, and waits for its panel. */
export async function openPlainTextMail(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.createElement("div")
    root.className = "M9"
    root.style.cssText = "position:fixed;inset:20px auto auto 20px;z-index:99"
    const subject = document.createElement("input")
    subject.name = "subjectbox"
    const holder = document.createElement("div")
    holder.className = "At"
    const area = document.createElement("textarea")
    area.className = "Ak"
    area.style.cssText = "display:block;width:400px;height:160px;background:white"
    holder.append(area)
    root.append(subject, holder)
    document.body.append(root)
  })
  await page.waitFor(() => document.querySelector("afterword-panel") !== null)
}

/** The exact text of that mail. */
export function plainText(page: Page): Promise<string> {
  return page.evaluate((area) => document.querySelector<HTMLTextAreaElement>(area)?.value ?? "", PLAIN_AREA)
}
