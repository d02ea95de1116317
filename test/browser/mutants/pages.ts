import { gmail } from "~src/webmail/adapters/gmail"
import { outlook } from "~src/webmail/adapters/outlook"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"
import { type BuiltPage, buildGmailPage, buildOutlookPage } from "./build-page"
import { windows } from "./windows"

export interface MutantPage {
  readonly name: string
  readonly adapter: WebmailAdapter
  /** Builds the page anew in the empty document. */
  build(): BuiltPage
}

export const pages: readonly MutantPage[] = windows.map(({ name, webmail, request, setting }) => ({
  name,
  adapter: webmail === "gmail" ? gmail : outlook,
  build: () => (webmail === "gmail" ? buildGmailPage : buildOutlookPage)(request, setting),
}))
