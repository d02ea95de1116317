import { row, type State } from "./state"

const COMPOSE = "webmail-compose.test.ts"
const CHANGES = "window-changes.test.ts"
const LIFE = "page-life.test.ts"
const STATES = "compose-states.test.ts"
const INSERTION = "webmail-insertion.test.ts"
const PANEL = "panel.test.ts"

/** Where and how a compose window can be open, most common first. */
export const windowStates: readonly State[] = [
  row(
    "new mail, reply, forward",
    "both",
    "reading all parts",
    COMPOSE,
    "reads what is written, to whom, and of what kind",
  ),
  row(
    "new mail",
    "both",
    "the panel as a pill",
    PANEL,
    "appears within a second, as a pill, and says which webmail it is in",
  ),
  row(
    "open at load",
    "both",
    "five hosts, /u/1/, a delegated mailbox's address",
    STATES,
    "have their panel at %s, open at load",
  ),
  row(
    "open at load, dark",
    "both",
    "reading, colours",
    COMPOSE,
    "finds a window that was open before, and its dark ground",
  ),
  row(
    "three at once",
    "both",
    "a panel each, closing one",
    STATES,
    "three at once in $webmail have a panel each, and closing one leaves the others",
  ),
  row(
    "two at once",
    "both",
    "text goes into its own",
    INSERTION,
    "writes into the right one of several windows",
  ),
  row(
    "full screen",
    "Gmail",
    "moved there and back, then an insertion",
    STATES,
    "full screen and back in Gmail, which moves the window, keeps panel, draft and insertion",
  ),
  row(
    "minimised",
    "Gmail",
    "and restored",
    STATES,
    "minimised and restored in Gmail have one panel, as it was",
  ),
  row(
    "pop-out window",
    "Outlook",
    "a window opened empty and filled",
    STATES,
    "moved into a window that the webmail opened empty have their panel there",
  ),
  row("away and back", "Gmail", "one panel", STATES, "are read again, once, after going away and back"),
  row(
    "fields not yet editable",
    "Outlook",
    "waited for, attached to once",
    CHANGES,
    "whose fields cannot be written in yet (%s) are waited for in Outlook, and attached to once",
  ),
  row(
    "reply popped out",
    "Gmail",
    "one panel, the same draft",
    CHANGES,
    "of a reply that is popped out in Gmail go on with the same draft",
  ),
  row(
    "reading pane goes on",
    "Gmail",
    "the panel goes with the reply",
    CHANGES,
    "in Gmail’s reading pane are gone when the pane goes on to another mail",
  ),
  row(
    "two answers in one conversation",
    "Gmail",
    "a panel each, each with its own text",
    CHANGES,
    "in one long conversation in Gmail are two when two messages are answered",
  ),
  row(
    "frozen and gone back to",
    "Gmail",
    "page kept by the browser (pageshow.persisted): the one panel goes on",
    LIFE,
    "has its one panel, as it was, when its frozen page is gone back to",
  ),
  row(
    "extension updated",
    "Gmail",
    "Firefox: a new panel at once; Chromium: the old one goes, a new one with the next load",
    LIFE,
    "has one panel after the extension is updated, never two and never a dead one",
  ),
  row(
    "not recognised",
    "both",
    "said so, with a report that holds none of the page's words",
    "unrecognised.test.ts",
    "is said to be that in $webmail, with a report that holds none of its words",
  ),
]
