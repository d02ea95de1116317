import type { Mailbox } from "~src/draft/snapshot"
import { readBodyText } from "~src/webmail/body-text/body-text"
import { checkHealth } from "~src/webmail/locating/check-health"
import type { PartHealth } from "~src/webmail/locating/health"
import { healthReport } from "~src/webmail/locating/health-report"
import { findSend, sendControlAt } from "~src/webmail/sending/send-control"
import type { ComposeParts, WebmailAdapter } from "~src/webmail/webmail-adapter"
import type { BuiltPage } from "./build-page"

export interface Found {
  /** Some window is recognised as one, read or not. */
  readonly isSeen: boolean
  /** Something that is not a mail was taken for one. */
  readonly isWrong: boolean
  /** Something that is not Send was taken for it. */
  readonly isOtherSend: boolean
  /** Something that is not the subject was taken for it. */
  readonly isOtherSubject: boolean
  /** Somebody was read who is not there. */
  readonly isSomebodyElse: boolean
  /** The report of the window says something that stands on the page. */
  readonly isTelling: boolean
  /** The health of the window names another way than the one that found a part, or one where none did. */
  readonly isMisnamed: boolean
  /** The parts that only a fallback found, and that one, as the health of the window names them. */
  readonly changed: readonly string[]
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
  const sends = right ? sendsIn(right.root, adapter) : []
  const health = right ? checkHealth(right.root, adapter).parts : []
  return {
    isSeen: [...roots].some((root) => root.contains(page.window) || page.window.contains(root)),
    isWrong: located.some(({ parts }) => ![page.body, ...page.others].includes(parts.body)),
    isOtherSend: sends.some((send) => send !== page.send),
    isOtherSubject: !!right?.parts.subject && right.parts.subject !== page.subject,
    isSomebodyElse: people.some((person) => !isAmong(page.people, person)),
    isTelling: [...roots].some((root) => TOLD.test(healthReport(checkHealth(root, adapter), root, "1.0.0"))),
    isMisnamed: health.some((part) => right && !isNamed(part, right, adapter)),
    changed: health.flatMap(({ part, foundBy, isChanged }) => (isChanged ? `${part}: ${foundBy}` : [])),
    body: right !== undefined,
    text: right ? readBodyText(page.body, adapter.notOwnText).text.trim() : "",
    send: right !== undefined && sendControlAt(page.send, right.root, adapter) === page.send,
    subject: right !== undefined && right.parts.subject === page.subject,
    recipients: JSON.stringify(sorted(people)) === JSON.stringify(sorted(page.people)),
  }
}

/** Words, names and class names of the pages, before and after a mutation. */
const TOLD = /dana|olsen|whitfield|li chen|moreau|northgate|tuesday|jonah|away|bermitteln|[^\x20-\x7e\n]|x9f/i

/** What can be clicked in a window, whatever it is named. */
const CLICKED = 'button, [role="button"], [aria-haspopup], [jslog], input, textarea, [contenteditable]'

/** Everything in `root` that a click or a key is taken to send by. */
function sendsIn(root: HTMLElement, adapter: WebmailAdapter): HTMLElement[] {
  const clicked = [root, ...root.querySelectorAll(CLICKED)].map((each) => sendControlAt(each, root, adapter))
  return [...new Set([findSend(root, adapter), ...clicked])].filter((control) => control !== null)
}

interface Located {
  readonly root: HTMLElement
  readonly parts: ComposeParts
}

/** Whether the way that the health of the window names is the one that what is used was found by. */
function isNamed({ part, foundBy }: PartHealth, { root, parts }: Located, adapter: WebmailAdapter): boolean {
  const used = { body: parts.body, subject: parts.subject, send: findSend(root, adapter) }
  if (part === "root" || part === "recipients") return true
  const way = adapter.ways[part].find(({ id }) => id === foundBy)
  return (way?.find(root) ?? null) === used[part]
}

/** Whether what was read of `person` is true of somebody, though it may be less than there is. */
function isAmong(people: readonly Mailbox[], { name, address }: Mailbox): boolean {
  return people.some((each) => (!name || each.name === name) && (!address || each.address === address))
}

function sorted(people: readonly Mailbox[]): string[] {
  return people.map(({ name, address, field }) => `${field} ${name} ${address}`).sort()
}
