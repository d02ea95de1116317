/** One row of docs/compatibility.md: `test` is the title of a test in `test/browser/<file>`. */
interface State {
  readonly state: string
  readonly webmail: string
  readonly tried: string
  readonly file: string
  readonly test: string
  readonly browsers: string
}

const COMPOSE = "webmail-compose.test.ts"
const STATES = "compose-states.test.ts"
const INSERTION = "webmail-insertion.test.ts"
const EDITORS = "webmail-editors.test.ts"
const PANEL = "panel.test.ts"
const GUARD = "send-guard.test.ts"

const row = (state: string, webmail: string, tried: string, file: string, test: string): State => ({
  state,
  webmail,
  tried,
  file,
  test,
  browsers: "Chromium, Firefox",
})

/** What is tried where, most common first. */
export const states: readonly State[] = [
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
  {
    ...row(
      "pop-out window",
      "Outlook",
      "a window opened empty and filled",
      STATES,
      "moved into a window that the webmail opened empty have their panel there",
    ),
    browsers: "Chromium, Firefox",
  },
  row("away and back", "Gmail", "one panel", STATES, "are read again, once, after going away and back"),
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
]
