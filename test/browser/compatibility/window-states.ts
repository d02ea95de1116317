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
  row("new mail", "both", "the panel as a pill", PANEL, "appears as a pill, and says which webmail it is in"),
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
    "moved there and back; placed anew, an insertion and its undo at each end",
    STATES,
    "full screen and back in Gmail, which moves the window, keeps panel, draft and insertion",
  ),
  row(
    "minimised",
    "Gmail",
    "no panel and no pill beside the title bar; restored, the same one in the same place",
    STATES,
    "minimised in Gmail have no panel, and the same one when they are restored (%s)",
  ),
  row(
    "closed and opened again",
    "Gmail",
    "from the drafts: one panel, which goes on with the draft",
    STATES,
    "closed and opened again from the drafts in Gmail have one panel, which goes on with the draft",
  ),
  row(
    "body of the page exchanged",
    "both",
    "with the window in it, which goes on; without it; and a new one in the new body",
    STATES,
    "in $webmail go on when the page exchanges its body",
  ),
  row(
    "Escape in the draft",
    "both",
    "in the middle of a walk from blank to blank: the webmail hears it as ever, and Gmail closes the window",
    STATES,
    "in $webmail have Escape in the draft to themselves",
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
    "page kept by the browser (pageshow.persisted): the one panel goes on, with what was stored meanwhile",
    LIFE,
    "has its one panel, as it was, when its frozen page is gone back to, and knows what was stored meanwhile",
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
    "an editor of another make, in a frame, or none: said so, with a report that holds none of the page's words",
    "unrecognised.test.ts",
    "is said to be that in $webmail (its editor $shape), with a report that holds none of its words",
  ),
  row(
    "not recognised",
    "both",
    "a letter pasted into the panel is judged, completed and copied back",
    "unrecognised.test.ts",
    "takes a letter, judges and completes it, and gives it back in $webmail",
  ),
]
