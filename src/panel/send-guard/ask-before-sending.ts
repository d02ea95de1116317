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
  /** True once it can no longer be seen, though nobody answered: whoever took it away took the answer with it. */
  isLost(): boolean
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
  const withdraw = (): void => {
    sizes.disconnect()
    dialog.removeEventListener("close", onClose)
    dialog.remove()
  }
  const onClose = (): void => {
    withdraw()
    onAnswer({ send: isSent, askAgain: !askNoMore.checked })
  }
  // As long as it is open nothing else in the page can be used, even where somebody hid it.
  const sizes = new ResizeObserver(() => {
    if (isLost(dialog)) withdraw()
  })
  sizes.observe(dialog)
  dialog.addEventListener("close", onClose, { once: true, signal })
  signal.addEventListener("abort", withdraw, { once: true })
  return { isLost: () => isLost(dialog), withdraw }
}

function open(dialog: HTMLDialogElement): boolean {
  try {
    dialog.showModal()
    return !isLost(dialog)
  } catch {
    return false
  }
}

/** One that was answered is not open any more, a moment before that is told. */
function isLost(dialog: HTMLDialogElement): boolean {
  return dialog.open && !(dialog.isConnected && isRendered(dialog))
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
  const list = make("ul", "", ...items)
  list.id = "ask-list"
  dialog.setAttribute("aria-describedby", list.id)
  dialog.append(title, list, make("div", "act", back, send), choice)
  return { dialog, send, askNoMore }
}
