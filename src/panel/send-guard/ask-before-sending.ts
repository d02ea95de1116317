import { say, sayCount } from "~src/platform/i18n"
import type { Diagnostic } from "~src/review/review"
import { problemWords } from "~src/ui/rule-words"
import { isRendered } from "~src/webmail/visibility"

export interface SendAnswer {
  readonly send: boolean
  /** False when the person does not want to be asked any more. */
  readonly askAgain: boolean
}

/** A question that was put. */
export interface SendQuestion {
  /** False once it can no longer be seen, though nobody answered: whoever took it away took the answer with it. */
  isShown(): boolean
  /** Takes it away unanswered. */
  withdraw(): void
}

const MOST_LISTED = 3

/**
 * Puts the question into `place` and calls `onAnswer` once: Enter and Escape go back. Null, and nothing shown, when the
 * question cannot be seen, for then nobody could answer it. Built by hand, since it has to be there before the event that
 * sends the mail is let go.
 */
export function askBeforeSending(
  place: HTMLElement | ShadowRoot,
  problems: readonly Diagnostic[],
  signal: AbortSignal,
  onAnswer: (answer: SendAnswer) => void,
): SendQuestion | null {
  const { dialog, send, askNoMore } = buildDialog(place.ownerDocument ?? document, problems)
  place.append(dialog)
  if (!open(dialog)) {
    dialog.remove()
    return null
  }
  let isSent = false
  send.addEventListener("click", () => {
    isSent = true
    dialog.close()
  })
  const onClose = (): void => {
    dialog.remove()
    onAnswer({ send: isSent, askAgain: !askNoMore.checked })
  }
  dialog.addEventListener("close", onClose, { once: true, signal })
  signal.addEventListener("abort", () => dialog.remove(), { once: true })
  return {
    isShown: () => isShown(dialog),
    withdraw() {
      dialog.removeEventListener("close", onClose)
      dialog.remove()
    },
  }
}

function open(dialog: HTMLDialogElement): boolean {
  try {
    dialog.showModal()
    return isShown(dialog)
  } catch {
    return false
  }
}

function isShown(dialog: HTMLDialogElement): boolean {
  return dialog.isConnected && dialog.open && isRendered(dialog)
}

function buildDialog(document: Document, problems: readonly Diagnostic[]) {
  const make = <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    className: string,
    ...content: (Node | string)[]
  ): HTMLElementTagNameMap[Tag] => {
    const made = document.createElement(tag)
    made.className = className
    made.append(...content)
    return made
  }
  const dialog = make("dialog", "ask")
  dialog.setAttribute("role", "alertdialog")
  dialog.dataset.guard = "send"
  const title = make("h2", "", say("sendGuardTitle"))
  title.id = "ask-title"
  dialog.setAttribute("aria-labelledby", title.id)
  const items = problems.slice(0, MOST_LISTED).map((problem) => make("li", "", problemWords(problem)))
  const more = problems.length - items.length
  if (more > 0) items.push(make("li", "", sayCount("fixMore", more)))
  const back = make("button", "btn fill", say("sendGuardBack"))
  back.type = "button"
  back.autofocus = true
  back.dataset.action = "go-back"
  back.addEventListener("click", () => dialog.close())
  const send = make("button", "btn line", say("sendGuardSend"))
  send.type = "button"
  send.dataset.action = "send-anyway"
  const askNoMore = make("input", "")
  askNoMore.type = "checkbox"
  const choice = make("label", "note", askNoMore, say("sendGuardNoMore"))
  // The key that wanted to send may still be down.
  dialog.addEventListener("keydown", (event) => {
    if (event.repeat) event.preventDefault()
  })
  dialog.append(title, make("ul", "", ...items), make("div", "act", back, send), choice)
  return { dialog, send, askNoMore }
}
