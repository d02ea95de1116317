import type { SentMail } from "../practice"
import { clickable, element } from "./element"

/** Where mails go: out, and back again. */
interface Ways {
  /** The mails that went out: now or at a later time. */
  readonly into: SentMail[]
  readonly undone: SentMail[]
}

/**
 * Sends `mail` as a webmail does, which says so in a line with Undo. That takes the mail back and calls `reopen`; the line of the
 * next sending takes its place.
 */
export function sendWithUndo(mail: SentMail, { into, undone }: Ways, reopen: () => void): void {
  document.querySelector(".toast")?.remove()
  into.push(mail)
  const undo = (): void => {
    line.remove()
    into.splice(into.indexOf(mail), 1)
    undone.push(mail)
    reopen()
  }
  const attributes = { id: "undo-send", role: "link", tabindex: "0" }
  const line = element(
    "div.toast",
    { role: "alert" },
    "Message sent ",
    clickable("span", attributes, undo, "Undo"),
  )
  document.body.append(line)
}
