import { autosave, keptDraft } from "../page/autosave"
import { requestFromUrl } from "../page/request-from-url"
import { selectText } from "../page/select-text"
import { offerSendLater } from "../page/send-menu"
import { sendWithUndo } from "../page/send-with-undo"
import { showRefusal } from "../page/show-refusal"
import type { ComposeRequest, Practice, SentMail } from "../practice"
import { type Compose, openCompose } from "./compose"
import { buildMailbox, buildOwnWindow } from "./mailbox"

const parameters = new URLSearchParams(location.search)
if (parameters.get("theme") === "dark") document.documentElement.dataset.theme = "dark"

const ownWindow = parameters.has("popoutv2")
const pane = ownWindow ? buildOwnWindow() : buildMailbox()
const composes = new Map<string, Compose>()
const sent: SentMail[] = []
const scheduled: SentMail[] = []
const undone: SentMail[] = []
const saved: SentMail[] = []
const shortcuts: string[] = []

/** Outlook acts on plain keys wherever they are pressed outside a field. */
document.addEventListener("keydown", (event) => {
  const target = event.composedPath()[0]
  const isField =
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  if (!isField && /^[a-z#]$/.test(event.key) && !event.ctrlKey && !event.metaKey) shortcuts.push(event.key)
})

function find(id: string): Compose {
  const compose = composes.get(id)
  if (!compose) throw new Error(`No compose window ${id} is open.`)
  return compose
}

/** A new mail fills the reading pane; a reply or forward opens above the message it belongs to. */
function place(root: HTMLElement, { kind }: ComposeRequest): void {
  if (kind === "new") pane.append(root)
  else pane.prepend(root)
  showOrHideConversation()
}

function showOrHideConversation(): void {
  const fills = pane.querySelector('[data-kind="new"]') !== null
  pane.querySelector<HTMLElement>(".conversation")?.toggleAttribute("hidden", fills)
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
  showOrHideConversation()
}

const practice: Practice = {
  webmail: "outlook",
  sent,
  scheduled,
  undone,
  saved,
  shortcuts,
  refuseToSend: false,
  open: (request) => {
    const compose = openCompose(request, { ownWindow, send, closed, place })
    composes.set(compose.id, compose)
    autosave(compose, saved)
    offerSendLater(compose.root, '[id$="__menuButton"]', () => send(compose, scheduled))
    return compose.id
  },
  kept: keptDraft,
  close: (id) => find(id).close(),
  composes: () => [...composes.keys()],
  makeReady: (id) => find(id).makeReady(),
  addRecipient: (id, field, person) => find(id).wells[field].add(person),
  bodyHtml: (id) => find(id).body.innerHTML,
  subject: (id) => find(id).subject.state(),
  select: (id, text, where = "all") => selectText(find(id).body, text, where),
  rootSelector: (id) => `.docking:has(> * > #editorParent_${id.replace("outlook-", "")})`,
  bodySelector: (id) => `#editorParent_${id.replace("outlook-", "")} > [role="textbox"]`,
  subjectSelector: (id) => `${practice.rootSelector(id)} input[id$="_SUBJECT"]`,
  sendSelector: (id) =>
    `${practice.rootSelector(id)} :is(button[id$="__primaryActionButton"], .ms-Button--primary)`,
  sendMenuSelector: (id) => `${practice.rootSelector(id)} [id$="__menuButton"]`,
}
window.practice = practice

const asked = requestFromUrl(location.search)
if (asked) practice.open(asked)
