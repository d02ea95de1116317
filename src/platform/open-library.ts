import { openOwnPage } from "~src/platform/open-own-page"

/** Opens the library page at the place named, from anywhere. */
export function openLibrary(at: string): Promise<void> {
  return openOwnPage("library", at)
}
