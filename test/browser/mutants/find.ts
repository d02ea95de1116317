import type { Mailbox } from "~src/draft/snapshot"
import { readBodyText } from "~src/webmail/body-text/body-text"
import { checkHealth } from "~src/webmail/locating/check-health"
import { healthReport } from "~src/webmail/locating/health-report"
import { sendControlAt } from "~src/webmail/sending/send-control"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"
import type { BuiltPage } from "./pages"

export interface Found {
  /** Some window is recognised as one, read or not. */
  readonly isSeen: boolean
  /** Something that is not the body was taken for it. */
  readonly isWrong: boolean
  /** Somebody was read who is not there. */
  readonly isSomebodyElse: boolean
  /** The report of the window says something that stands on the page. */
  readonly isTelling: boolean
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
  const people = right ? adapter.readRecipients(right.root) : []
  return {
    isSeen: roots.size > 0,
    isWrong: located.some(({ parts }) => parts.body !== page.body),
    isSomebodyElse: people.some((person) => !isAmong(page.people, person)),
    isTelling: [...roots].some((root) => TOLD.test(healthReport(checkHealth(root, adapter), root, "1.0.0"))),
    body: right !== undefined,
    text: right ? readBodyText(page.body, adapter.notOwnText).text.trim() : "",
    send: right !== undefined && isSend(right.root, page.send, adapter),
    subject: right !== undefined && right.parts.subject === page.subject,
    recipients: JSON.stringify(sorted(people)) === JSON.stringify(sorted(page.people)),
  }
}

/** Words, names and class names of the pages, before and after a mutation. */
const TOLD = /dana|whitfield|li chen|moreau|northgate|tuesday|jonah|away|bermitteln|[^\x20-\x7e\n]|x9f/i

/** A click on Send is one on Send, and a click on anything else is not. */
function isSend(root: HTMLElement, send: HTMLElement, adapter: WebmailAdapter): boolean {
  const control = sendControlAt(send, root, adapter)
  return control === send && [...root.querySelectorAll("*")].every((each) => isOwn(each, send, root, adapter))
}

function isOwn(each: Element, send: HTMLElement, root: HTMLElement, adapter: WebmailAdapter): boolean {
  const control = sendControlAt(each, root, adapter)
  return control === null || control === send
}

/** Whether what was read of `person` is true of somebody, though it may be less than there is. */
function isAmong(people: readonly Mailbox[], { name, address }: Mailbox): boolean {
  return people.some((each) => (!name || each.name === name) && (!address || each.address === address))
}

function sorted(people: readonly Mailbox[]): string[] {
  return people.map(({ name, address, field }) => `${field} ${name} ${address}`).sort()
}
