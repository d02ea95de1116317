import { request } from "~src/platform/messages"

/** More of a longer text need not travel. */
const SENT = 2_000

/** Asks the background which language a text is in; the detector is too heavy for a page. Rejects when it is gone. */
export async function askLanguage(text: string): Promise<string | null> {
  const { language } = await request({ kind: "find-language", text: text.slice(0, SENT) })
  return language
}
