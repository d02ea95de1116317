import { logThrown } from "~src/platform/log"
import { request } from "~src/platform/messages"

/** Opens the library page at the place named, from anywhere: the background does it, which the page of a webmail cannot. */
export async function openLibrary(at: string): Promise<void> {
  try {
    await request({ kind: "open-page", page: "library", at })
  } catch (thrown) {
    logThrown("library not opened", thrown)
  }
}
