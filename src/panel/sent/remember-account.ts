import { targetHere } from "~src/panel/sent/target-here"
import type { SettingsStore } from "~src/stores/settings-store"
import type { WebmailId } from "~src/webmail/compose-view"

/**
 * Remembers where a note was sent from, for the compose windows that popup and notifications open. An account that the
 * person wrote down as an address stays: a number is the weaker name for it.
 */
export function rememberAccount(
  settings: SettingsStore,
  webmail: WebmailId,
  location: Pick<Location, "hostname" | "pathname">,
): void {
  const here = targetHere(webmail, location)
  if (here === null) return
  const { settings: known, change } = settings.getState()
  const gmailAccount = known.gmailAccount.includes("@") ? known.gmailAccount : here.gmailAccount
  const account = {
    gmailAccount: gmailAccount ?? known.gmailAccount,
    outlookAccount: here.outlookAccount ?? known.outlookAccount,
  }
  const isKnown =
    known.webmail === here.webmail &&
    known.gmailAccount === account.gmailAccount &&
    known.outlookAccount === account.outlookAccount
  if (!isKnown) void change({ set: { webmail: here.webmail, ...account } })
}
