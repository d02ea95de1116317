import { element } from "../page/element"
import { requestFromUrl } from "../page/request-from-url"
import { selectText } from "../page/select-text"
import { showRefusal } from "../page/show-refusal"
import type { ComposeRequest, Practice, SentMail } from "../practice"
import { type Compose, openCompose } from "./compose"
import { buildMailbox } from "./mailbox"

const parameters = new URLSearchParams(location.search)
if (parameters.get("theme") === "dark") document.documentElement.dataset.theme = "dark"

const places = buildMailbox()
const composes = new Map<string, Compose>()
const sent: SentMail[] = []
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

function place(root: HTMLElement, request: ComposeRequest): void {
  if (root.getAttribute("role") === "dialog") {
    places.popups.prepend(element("div.nH.nn", {}, element("div.AD", {}, root)))
    return
  }
  places.conversation.hidden = false
  document.body.dataset.view = "conversation"
  const message = places.conversation.querySelector(".adn")
  message?.append(root)
  root.dataset.kind = request.kind
}

function send(compose: Compose): void {
  if (practice.refuseToSend) {
    showRefusal()
    return
  }
  sent.push(compose.mail())
  compose.close()
}

function closed(compose: Compose): void {
  composes.delete(compose.id)
  for (const empty of places.popups.querySelectorAll(".AD:empty")) empty.closest(".nn")?.remove()
}

const undo = parameters.get("undo") === "plugin" ? "plugin" : "native"
const practice: Practice = {
  webmail: "gmail",
  sent,
  shortcuts,
  refuseToSend: false,
  open: (request) => {
    const compose = openCompose(request, { undo, send, closed, place })
    composes.set(compose.id, compose)
    return compose.id
  },
  close: (id) => find(id).close(),
  composes: () => [...composes.keys()],
  addRecipient: (id, field, person) => find(id).rows[field].add(person),
  bodyHtml: (id) => find(id).body.innerHTML,
  subject: (id) => find(id).subject.value,
  select: (id, text, where = "all") => selectText(find(id).body, text, where),
  rootSelector: (id) => `[data-compose-id="${id.replace("gmail-", "")}"]`,
  bodySelector: (id) => `${practice.rootSelector(id)} [g_editable="true"]`,
  subjectSelector: (id) => `${practice.rootSelector(id)} input[name="subjectbox"]`,
  sendSelector: (id) => `${practice.rootSelector(id)} .aoO`,
}
window.practice = practice

const asked = requestFromUrl(location.search)
if (asked) practice.open(asked)
