import { row, type State } from "./state"

const COMPOSE = "webmail-compose.test.ts"
const INSERTION = "webmail-insertion.test.ts"
const EDITORS = "webmail-editors.test.ts"
const PANEL = "panel.test.ts"
const LETTERS = "letters-and-sections.test.ts"

/** What is read of a draft, written into it, and put up with. */
export const textStates: readonly State[] = [
  row(
    "a place in the draft",
    "both",
    "insertion at the start, middle and end, over a selection, in bold, in a list, beside an image, above a signature, from inside the quote, with all selected: undone and redone to the same HTML, signature and quote as they were",
    INSERTION,
    "at $name: lands there, one Ctrl+Z gives the former HTML, redo brings it back",
  ),
  row(
    "insertion, then typing",
    "both",
    "goes on behind it, in a step of its own",
    INSERTION,
    "puts the caret behind the text, and typing there is its own step",
  ),
  row(
    "insertion, then another",
    "both",
    "two steps",
    INSERTION,
    "inserts twice in a row, and takes back twice",
  ),
  row(
    "insertion, then a reload",
    "both",
    "the webmail saves it by itself, and opens it again",
    INSERTION,
    "is saved by the webmail, and there after a reload",
  ),
  row(
    "a fix",
    "both",
    "nothing beside it changes, the caret stays",
    INSERTION,
    "replaces what is there and nothing else, keeps the caret, and undoes it itself",
  ),
  row(
    "a fix of what has changed",
    "both",
    "refused",
    INSERTION,
    "refuses to replace what has changed, and to undo what is no longer the last",
  ),
  row("formatted text", "both", "read as it is seen", COMPOSE, "reads formatted text as it is seen"),
  row(
    "passages lit up",
    "both",
    "without a trace in the HTML",
    COMPOSE,
    "lights passages up and leaves the HTML as it was",
  ),
  row(
    "passages lit up",
    "both",
    "they stay on their words",
    COMPOSE,
    "keeps the light on its words while the text behind them changes and is undone",
  ),
  row(
    "a draft of a million characters, and one nested very deep",
    "both",
    "reading",
    COMPOSE,
    "reads a draft of a million characters, and one nested very deep",
  ),
  row(
    "a draft of a megabyte",
    "both",
    "the panel, and Send",
    PANEL,
    "a draft of a megabyte is survived, and Send still works",
  ),
  row(
    "window gone in the middle of a write",
    "both",
    "the panel",
    PANEL,
    "a window that is taken away while text is on its way is survived",
  ),
  row(
    "window gone in the middle of a write",
    "both",
    "said",
    COMPOSE,
    "says closed when the window goes away while text is written",
  ),
  row(
    "changes",
    "both",
    "of text, subject and people, told",
    COMPOSE,
    "tells of typing, of a subject and of new recipients",
  ),
  row("place of the window", "both", "measured", COMPOSE, "measures the window, and knows a floating one"),
  row("reading", "both", "the mail is as without us", COMPOSE, "changes nothing by being there"),
  row("reading", "both", "consoles", COMPOSE, "logs nothing and throws nothing"),
  row(
    "plain-text mode, minimised",
    "Gmail",
    "the same draft, not the hidden rich one",
    EDITORS,
    "goes on with a mail in plain text while it is minimised",
  ),
  row(
    "plain-text mode",
    "Gmail",
    "sent and saved text as without us; asked about before it is sent",
    "mail-stays-hers.test.ts",
    "in Gmail’s plain-text mode is the same with and without us, and asked about before it is sent",
  ),
  row(
    "plain-text mode",
    "Gmail",
    "a letter from the panel, undone and redone",
    LETTERS,
    "a letter goes into Gmail's plain-text mode; one undo and one redo are exact",
  ),
  row(
    "plain-text mode",
    "Gmail",
    "a section from the panel, undone and redone",
    LETTERS,
    "a section goes to the caret behind what is written in plain-text mode; one undo and one redo are exact",
  ),
  row(
    "plain-text mode",
    "Gmail",
    "words of one's own",
    "shorthand.test.ts",
    "works in Gmail's plain-text mode too",
  ),
  row(
    "another editor",
    "Outlook",
    "one that takes pastes",
    EDITORS,
    "hands the text over as a paste to an editor that takes pastes, once",
  ),
  row(
    "another editor",
    "Outlook",
    "one that takes nothing",
    EDITORS,
    "says rejected when the editor takes nothing, and leaves the draft as it was",
  ),
  {
    ...row(
      "an input method composes",
      "both",
      "nothing is read, lit or written meanwhile (Firefox’s driver has no input method)",
      "spelling.test.ts",
      "while it composes in $webmail nothing is read, lit or written",
    ),
    browsers: "Chromium",
  },
]

/** What else is next to a draft. */
export const besideStates: readonly State[] = [
  row(
    "theme",
    "both",
    "the panel follows that of the window",
    "window-changes.test.ts",
    "follow the theme of %s when the writer goes on writing",
  ),
  row(
    "sending with nothing amiss",
    "both",
    "goes at once",
    "send-guard.test.ts",
    "goes at once when nothing is amiss",
  ),
  row(
    "panel in use",
    "both",
    "no host but the webmails is asked for anything",
    "panel-keeps-to-itself.test.ts",
    "asks no host but the webmails for anything",
  ),
  row(
    "embedder policy",
    "both",
    "a page that lets nothing in from elsewhere (COEP)",
    "compose-states.test.ts",
    "have their panel in $webmail when its page lets nothing in from elsewhere",
  ),
  row(
    "not recognised",
    "both",
    "one window of each page below, with one change that loses the body",
    "unrecognised.test.ts",
    "is said to be that in every kind of window in $webmail that the mutants are made of",
  ),
  row(
    "something beside the window",
    "both",
    "does not hide the panel; what covers the page does",
    "giving-way.test.ts",
    "what stands beside the window does not hide the panel; what covers the whole page does",
  ),
  row(
    "a menu that is kept and hidden",
    "both",
    "gives its place back",
    "giving-way.test.ts",
    "that is kept and only hidden, as menus are, gives its place back",
  ),
  row(
    "a window without a height of its own",
    "both",
    "does not hide the panel",
    "giving-way.test.ts",
    "a window whose own height cannot be made out does not hide the panel either",
  ),
  row(
    "beside other extensions",
    "both",
    "their buttons are not taken for Send",
    "living-with-others.test.ts",
    "in $webmail no button of others is taken for Send",
  ),
  row(
    "Gmail’s own spelling marks",
    "Gmail",
    "read and mended as the writer’s own",
    "living-with-others.test.ts",
    "in Gmail a word that it marks as a slip is read and mended as the writer’s own",
  ),
  {
    ...row(
      "tab frozen",
      "Gmail",
      "goes on where it was (Firefox’s driver cannot thaw a tab)",
      "life-cycle.test.ts",
      "a tab that was frozen goes on where it was",
    ),
    browsers: "Chromium",
  },
]
