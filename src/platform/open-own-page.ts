import { logThrown } from "~src/platform/log"
import { request } from "~src/platform/messages"
import type { RequestOf } from "~src/platform/protocol"

/** Opens one of our own pages at the place named, from anywhere: the background does it, which the page of a webmail cannot. */
export async function openOwnPage(page: RequestOf<"open-page">["page"], at: string): Promise<void> {
  try {
    await request({ kind: "open-page", page, at })
  } catch (thrown) {
    logThrown("page not opened", thrown)
  }
}
