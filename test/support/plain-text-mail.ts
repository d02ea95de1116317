import type { Page } from "./page"

/** Where the text of the mail is that `openPlainTextMail` opens. */
export const PLAIN_AREA = ".M9 textarea.Ak"

/** Opens an empty mail in Gmail's plain-text mode, which has a text area for a body, and waits for its panel; gives its id. */
export async function openPlainTextMail(page: Page): Promise<string> {
  const id = await page.evaluate(() => window.practice.open({ kind: "new", plain: true }))
  await page.waitFor(() => document.querySelector("afterword-panel") !== null)
  return id
}

/** The exact text of that mail. */
export function plainText(page: Page): Promise<string> {
  return page.evaluate((area) => document.querySelector<HTMLTextAreaElement>(area)?.value ?? "", PLAIN_AREA)
}
