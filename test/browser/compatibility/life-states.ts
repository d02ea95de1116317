import { row, type State } from "./state"

const PLACES = "where-it-may-be.test.ts"

/** What the browser does with a page or with the extension's leave to be in it. */
export const lifeStates: readonly State[] = [
  row(
    "private window",
    "Gmail",
    "the panel checks, writes and stores; what is stored is where everything else is",
    PLACES,
    "a private window has its panel, and what she stores there is where everything else is",
  ),
  row(
    "permission taken back",
    "Gmail",
    "the panel goes at once, the popup says so, and the panel comes back without a reload (Firefox: by the popup’s one click; Chromium: by its page of extensions, since its driver cannot answer the browser’s question)",
    PLACES,
    "kept out of the webmail it goes at once, says so in the popup, and comes back when it is let in",
  ),
  row(
    "permission taken back",
    "Outlook",
    "in a window that the webmail opened empty: the panel goes there, too, and comes back",
    PLACES,
    "kept out, it goes from a window that the webmail opened empty, too, and comes back there",
  ),
  row(
    "spoken to by the page",
    "Gmail",
    "messages, posted messages and requests for our files by a page that knows our address: none gets anywhere",
    "own-senders.test.ts",
    "is not to be spoken to by a page: no message of a page's gets anywhere",
  ),
  row(
    "consoles",
    "both",
    "of pages, our scripts in them, our own pages and the background, after drafts, insertions, fixes, sendings, an unknown window and refusals that quote the draft: no word, name or address in any",
    "silent-consoles.test.ts",
    "hold no word of a draft, no name and no address after a whole session",
  ),
  row(
    "tab discarded",
    "Gmail",
    "gone back to, the draft opened again: one panel",
    PLACES,
    "a tab that the browser discarded has one panel again, by the draft that is opened again",
  ),
]
