import { autosave, keptDraft } from "../page/autosave"
import { element } from "../page/element"
import { requestFromUrl } from "../page/request-from-url"
import { selectText } from "../page/select-text"
import { offerSendLater } from "../page/send-menu"
import { sendWithUndo } from "../page/send-with-undo"
import { showRefusal } from "../page/show-refusal"
import type { ComposeRequest, Practice, SentMail } from "../practice"
import { type Compose, htmlOf, openCompose } from "./compose"
import type { Place } from "./frame"
import { buildMailbox, buildOwnWindow } from "./mailbox"

const parameters = new URLSearchParams(location.search)
if (parameters.get("theme") === "dark") document.documentElement.dataset.theme = "dark"

/** Written in a window of its own: after Shift and a click, or by a link that begins a mail. */
const ownWindow = /[?&](view=btop|view=cm|tf=cm)(&|$)/.test(location.search) ? buildOwnWindow() : null
const places = ownWindow
  ? null
  : buildMailbox({
      messages: Number(parameters.get("messages") ?? 1),
      readingPane: parameters.get("pane"),
    })
const composes = new Map<string, Compose>()
const sent: SentMail[] = []
const scheduled: SentMail[] = []
const undone: SentMail[] = []
const saved: SentMail[] = []
const shortcuts: string[] = []

/** Gmail's one-letter commands act on the whole document. */
const keys = new goog.ui.KeyboardShortcutHandler(document)
for (const key of ["j", "k", "c", "e", "r", "x", "#"])
  keys.registerShortcut(key, key === "#" ? "shift+3" : key)
goog.events.listen(keys, goog.ui.KeyboardShortcutHandler.EventType.SHORTCUT_TRIGGERED, (event) => {
  shortcuts.push(event.identifier)
})

function find(id: string): Compose {
  const compose = composes.get(id)
  if (!compose) throw new Error(`No compose window ${id} is open.`)
  return compose
}

function put(root: HTMLElement, place: Place, { kind, message = -1 }: ComposeRequest): void {
  if (!places) {
    ownWindow?.append(root)
  } else if (place === "inline") {
    places.conversation.hidden = false
    document.body.dataset.view = "conversation"
    const messages = places.conversation.querySelectorAll(".adn")
    Array.from(messages).at(message)?.append(root)
    root.dataset.kind = kind
  } else if (place === "full-screen") {
    document.body.append(element("div.aSs", {}, element("div.aSt", {}, root)))
  } else {
    places.popups.prepend(element("div.nH.nn", {}, element("div.AD", {}, root)))
  }
}

function send(compose: Compose, into = sent): void {
  if (practice.refuseToSend) {
    showRefusal()
    return
  }
  const again = compose.again()
  sendWithUndo(compose.mail(), { into, undone }, () => practice.open(again))
  compose.close()
}

function closed(compose: Compose): void {
  composes.delete(compose.id)
  for (const empty of document.querySelectorAll(".AD:empty")) empty.closest(".nn")?.remove()
  for (const empty of document.querySelectorAll(".aSt:empty")) empty.closest(".aSs")?.remove()
}

const undo = parameters.get("undo") === "plugin" ? "plugin" : "native"
const practice: Practice = {
  webmail: "gmail",
  sent,
  scheduled,
  undone,
  saved,
  shortcuts,
  refuseToSend: false,
  open: (request) => {
    const compose = openCompose(request, { undo, ownWindow: ownWindow !== null, send, closed, put })
    composes.set(compose.id, compose)
    autosave(compose, saved)
    offerSendLater(compose.root, ".hG", () => send(compose, scheduled))
    return compose.id
  },
  kept: keptDraft,
  close: (id) => find(id).close(),
  composes: () => [...composes.keys()],
  addRecipient: (id, field, person) => find(id).rows[field].add(person),
  bodyHtml: (id) => htmlOf(find(id).body),
  subject: (id) => find(id).subject.value,
  select: (id, text, where = "all") => selectText(find(id).body, text, where),
  rootSelector: (id) => `[data-compose-id="${id.replace("gmail-", "")}"]`,
  bodySelector: (id) =>
    `${practice.rootSelector(id)} ${find(id).body.localName === "textarea" ? "textarea.Ak" : '[g_editable="true"]'}`,
  subjectSelector: (id) => `${practice.rootSelector(id)} input[name="subjectbox"]`,
  sendSelector: (id) => `${practice.rootSelector(id)} .aoO`,
  sendMenuSelector: (id) => `${practice.rootSelector(id)} .hG`,
}
window.practice = practice

const asked = requestFromUrl(location.search)
if (asked) practice.open(asked)
