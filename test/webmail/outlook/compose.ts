import type { Editor } from "roosterjs"
import { element } from "../page/element"
import { withoutParts } from "../page/without-parts"
import type { ComposeRequest, SentMail } from "../practice"
import { commandBar, initialHtml, oldCommandBar, ribbon } from "./compose-parts"
import { makeEditable } from "./editor"
import { lock } from "./readiness"
import { type RecipientWell, recipientWell } from "./recipients"
import { type SubjectField, subjectField } from "./subject-field"

/** One open compose window of the practice page. */
export interface Compose {
  readonly id: string
  readonly root: HTMLElement
  readonly body: HTMLElement
  readonly subject: SubjectField
  readonly wells: { readonly to: RecipientWell; readonly cc: RecipientWell }
  /** Unlocks what was opened as not ready. */
  makeReady(): void
  mail(): SentMail
  /** What opens the same draft again, as it is now: what the body holds is all of it. */
  again(): ComposeRequest
  close(): void
}

interface Surroundings {
  /** The page is a window of its own, for this mail only. */
  readonly ownWindow?: boolean
  readonly send: (compose: Compose) => void
  readonly closed: (compose: Compose) => void
  readonly place: (root: HTMLElement, request: ComposeRequest) => void
}

let opened = 0

function emptyBody(): HTMLDivElement {
  return element("div.dFCbN.k1Ttj.DziEn", {
    tabindex: "0",
    dir: "ltr",
    role: "textbox",
    contenteditable: "true",
    "aria-multiline": "true",
    "aria-label": "Message body",
    textprediction: "false",
    spellcheck: "false",
    style: "user-select: text;",
  }) as HTMLDivElement
}

/** Ctrl+Enter, Cmd+Enter, and Alt+S. */
function sendOnKeys(root: HTMLElement, send: () => void): void {
  root.addEventListener(
    "keydown",
    (event) => {
      const { key, ctrlKey, metaKey, altKey } = event
      if (!(key === "Enter" && (ctrlKey || metaKey)) && !(key === "s" && altKey)) return
      event.preventDefault()
      event.stopPropagation()
      send()
    },
    { capture: true },
  )
}

function barOf({ bar = "new" }: ComposeRequest): typeof commandBar {
  if (bar === "new") return commandBar
  return (onSend, onDiscard) => oldCommandBar(onSend, onDiscard, bar === "old-later")
}

/** Opens a compose window in the shapes of Outlook on the web around a real roosterjs editor, with the caret in it. */
export function openCompose(request: ComposeRequest, around: Surroundings): Compose {
  const number = opened++
  const draftId = `a1b2c3d4-0000-4000-8000-${String(number).padStart(12, "0")}`
  const body = emptyBody()
  const subject = subjectField(draftId, request.subject ?? "")
  const wells = {
    to: recipientWell("TO", draftId, request.to ?? []),
    cc: recipientWell("CC", draftId, request.cc ?? []),
  }
  const frame = around.ownWindow
    ? { "data-app-section": "Form_Content" }
    : { id: `docking_InitVisiblePart_${number}` }
  const makeBar = barOf(request)
  const root = element(
    "div.docking",
    { ...frame, "data-kind": request.kind },
    ribbon(),
    makeBar(
      () => around.send(compose),
      () => compose.close(),
    ),
    wells.to.element,
    wells.cc.element,
    ...(request.withoutSubject ? [] : [subject.element]),
    element("div.editorScroll", {}, element("div.editorParent", { id: `editorParent_${number}` }, body)),
  )
  around.place(root, request)
  const editor: Editor = makeEditable(body, initialHtml(request))
  const makeReady = lock([body, ...root.querySelectorAll<HTMLElement>(".EditorClass")], request.notReady)
  const compose: Compose = {
    id: `outlook-${number}`,
    root,
    body,
    subject,
    wells,
    makeReady,
    mail: () => ({ id: compose.id, subject: subject.state(), html: body.innerHTML, to: wells.to.people() }),
    again: () => ({
      ...withoutParts(request),
      to: wells.to.people(),
      cc: wells.cc.people(),
      subject: subject.state(),
      body: body.innerHTML,
    }),
    close: () => {
      editor.dispose()
      root.remove()
      around.closed(compose)
    },
  }
  sendOnKeys(root, () => around.send(compose))
  return compose
}
