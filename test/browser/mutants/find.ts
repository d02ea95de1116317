import { readBodyText } from "~src/webmail/body-text/body-text"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"
import type { BuiltPage } from "./pages"

export interface Found {
  /** Some window is recognised as one, read or not. */
  readonly isSeen: boolean
  /** Something that is not the body was taken for it. */
  readonly isWrong: boolean
  readonly body: boolean
  readonly text: string
  readonly send: boolean
  readonly subject: boolean
  readonly recipients: boolean
}

/** What `adapter` makes of the page, the way `observeComposes` asks it. */
export function adaptersFind(adapter: WebmailAdapter, page: BuiltPage): Found {
  const roots = new Set(
    [...document.querySelectorAll(adapter.composeSelector)].flatMap((match) => adapter.rootOf(match) ?? []),
  )
  const located = [...roots].flatMap((root) => {
    const parts = adapter.locate(root)
    return parts ? [{ root, parts }] : []
  })
  const right = located.find(({ parts }) => parts.body === page.body)
  const control = page.send.closest<HTMLElement>(adapter.sendControls)
  const people = right ? adapter.readRecipients(right.root) : []
  return {
    isSeen: roots.size > 0,
    isWrong: located.some(({ parts }) => parts.body !== page.body),
    body: right !== undefined,
    text: right ? readBodyText(page.body, adapter.notOwnText).text.trim() : "",
    send: right !== undefined && control !== null && right.root.contains(control),
    subject: right?.parts.subject === page.subject,
    recipients: people.length === 2 && people.every(({ name, address }) => name !== "" && address !== ""),
  }
}
