import { row, type State } from "./state"

const COMPOSE = "webmail-compose.test.ts"
const INSERTION = "webmail-insertion.test.ts"
const EDITORS = "webmail-editors.test.ts"
const PANEL = "panel.test.ts"
const GUARD = "send-guard.test.ts"

/** What is done to a mail and around it, most common first. */
export const mailStates: readonly State[] = [
  row(
    "plain-text mode",
    "Gmail",
    "insert, replace, undo",
    EDITORS,
    "writes, replaces and undoes in Gmail's plain-text mode",
  ),
  row(
    "another editor",
    "Outlook",
    "insertion without roosterjs",
    EDITORS,
    "writes by command into an Outlook that no longer has roosterjs",
  ),
  row(
    "another undo",
    "Gmail",
    "Closure's own undo steps",
    EDITORS,
    "leaves whole steps to Closure's own undo",
  ),
  row(
    "another undo",
    "Gmail",
    "insertions between keys typed without a pause, undone and redone at once",
    EDITORS,
    "makes a step of its own between quick typing in Closure's own undo, however soon it is taken back",
  ),
  row(
    "reply",
    "both",
    "the subject is left alone",
    INSERTION,
    "fills the subject of a new mail so that the webmail knows, and never that of a reply",
  ),
  row(
    "panel open",
    "both",
    "the mail byte by byte as without us",
    PANEL,
    "the mail is the same with the panel open as without it",
  ),
  row("panel open", "both", "keys stay in the panel", PANEL, "keys typed in the panel stay in the panel"),
  row(
    "sending",
    "both",
    "click and Ctrl+Enter",
    COMPOSE,
    "tells of sending by click and by Ctrl+Enter, and the mail goes out as it was",
  ),
  row(
    "sending refused",
    "both",
    "the window stays open",
    COMPOSE,
    "stays open when the webmail refuses to send",
  ),
  row(
    "sending with a blank",
    "both",
    "asked once, sent anyway, taken back",
    GUARD,
    "is asked about once before it is sent from $webmail",
  ),
  row(
    "sending with a wrong name, or another company’s",
    "both",
    "asked by Ctrl+Enter while the background is stopped, sent anyway as it is",
    GUARD,
    "with the wrong $what is asked about in $webmail, and goes as it is, with no background",
  ),
  row(
    "sent, scheduled, discarded",
    "both",
    "what is sent and saved, byte by byte as without us, whatever the panel did: rows pointed at, slips underlined, a check dismissed, from blank to blank without typing, sections looked for, Escape",
    "mail-stays-hers.test.ts",
    "from $webmail is the same with and without us when $ending",
  ),
  row(
    "sending undone",
    "both",
    "the draft that comes back, what is saved, and what is sent again, byte by byte as without us; one panel; the note that was kept as sent is taken back",
    "undo-send.test.ts",
    "gives a $what in $webmail back as it was, with one panel, and nothing noted",
  ),
  row(
    "panel in use",
    "both",
    "no key, click, wheel or focus reaches the page behind; the caret returns",
    "panel-keeps-to-itself.test.ts",
    "does not reach $webmail, and the caret is where it was",
  ),
  row(
    "panel in use",
    "both",
    "made-up events and messages",
    "panel-keeps-to-itself.test.ts",
    "cannot be done by the page: made-up events, messages and commands change nothing",
  ),
  row(
    "panel in use",
    "both",
    "the wheel, over pill and panel and at its end: nothing beneath scrolls",
    "panel-keeps-to-itself.test.ts",
    "scrolls nothing of $webmail with the wheel, which hears none of it",
  ),
  row(
    "dialog, alert, menu, suggestions opened",
    "both",
    "they lie over pill and panel and are reached, inside the compose window too; then the panel is back",
    "giving-way.test.ts",
    "lies over it and is reached, while it is %s",
  ),
  row(
    "asked before sending while something lies over the panel",
    "both",
    "the question is on top",
    "giving-way.test.ts",
    "never lies over the question before a mail is sent",
  ),
  row(
    "names with markup",
    "Gmail",
    "shown as words",
    "panel-keeps-to-itself.test.ts",
    "names and subjects that look like markup are words",
  ),
  row(
    "beside other extensions",
    "both",
    "nodes as Grammarly, LanguageTool, Harper, Mailtrack, Streak and Dark Reader leave them, ghost text",
    "living-with-others.test.ts",
    "in $webmail reads none of them, and moves, removes and doubles none",
  ),
  row(
    "beside bars of other extensions",
    "both",
    "buttons beside Send and rows around it, as Boomerang and Streak add them: not covered, not taken for Send",
    "beside-bars.test.ts",
    "are not covered and not taken for Send in $webmail ($kind)",
  ),
  row(
    "extension updated",
    "both",
    "old panel gone, draft and sending untouched; where no new one comes (Chromium), one line in its place says so, and goes with the window",
    "life-cycle.test.ts",
    "updated beside a half-written draft in $webmail, the old panel goes, and nothing of the draft does",
  ),
  row(
    "extension updated",
    "Gmail",
    "in the middle of an insertion and a sending",
    "life-cycle.test.ts",
    "updated a moment before an insertion and a sending, both are done or left",
  ),
  row(
    "background stopped",
    "Gmail",
    "between any two steps",
    "life-cycle.test.ts",
    "the background may stop between any two steps",
  ),
]
