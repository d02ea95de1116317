import type { Mailbox } from "~src/draft/snapshot"
import { readBodyText } from "~src/webmail/body-text/body-text"
import { ownPlainText } from "~src/webmail/body-text/plain-text"
import type { DomPoint } from "~src/webmail/body-text/text-piece"
import { insertionPoint } from "~src/webmail/insertion/insertion-point"
import { checkHealth } from "~src/webmail/locating/check-health"
import type { PartHealth } from "~src/webmail/locating/health"
import { healthReport } from "~src/webmail/locating/health-report"
import { findSend, sendControlAt } from "~src/webmail/sending/send-control"
import type { ComposeParts, WebmailAdapter } from "~src/webmail/webmail-adapter"
import type { BuiltPage } from "./build-page"
import { OWN_TEXT, SIGNATURE } from "./windows"

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
  /** Words of the quoted mail are read as the writer's. */
  readonly isQuoteRead: boolean
  /** Something would be written into the quoted mail or below it, wherever the caret is. */
  readonly isMisplaced: boolean
  /** What is read and written to is what the writer wrote, without the signature. */
  readonly isOwn: boolean
  /** The signature has a mark by which it is known. */
  readonly isSigned: boolean
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
    isMisnamed:
      health.some((part) => right && !isNamed(part, right, adapter)) ||
      isUnnoticed(page.people, people, health),
    changed: health.flatMap(({ part, foundBy, isChanged }) => (isChanged ? `${part}: ${foundBy}` : [])),
    body: right !== undefined,
    ...ownIn(page, adapter, right !== undefined),
    send: right !== undefined && sendControlAt(page.send, right.root, adapter) === page.send,
    subject: right !== undefined && right.parts.subject === page.subject,
    recipients: JSON.stringify(sorted(people)) === JSON.stringify(sorted(page.people)),
  }
}

/** What is read in the body, and where something would be written to. */
function ownIn(
  { body, own, quote }: BuiltPage,
  { notOwnText }: WebmailAdapter,
  isFound: boolean,
): Pick<Found, "text" | "isQuoteRead" | "isMisplaced" | "isOwn" | "isSigned"> {
  const isSigned = body.querySelector(notOwnText.signature) !== null
  if (!isFound) return { text: "", isQuoteRead: false, isMisplaced: false, isOwn: false, isSigned }
  if (body instanceof HTMLTextAreaElement) {
    const text = ownPlainText(body.value).trim()
    return { text, isQuoteRead: text !== OWN_TEXT, isMisplaced: false, isOwn: text === OWN_TEXT, isSigned }
  }
  const read = readBodyText(body, notOwnText)
  const text = read.text.trim()
  const others = text.replace(OWN_TEXT, "").replace(SIGNATURE, "").replace(/[-\s]/g, "")
  const places = [null, ...selectionsIn(body, quote)].map((range) =>
    insertionPoint(body, read, notOwnText, range),
  )
  const isInQuote = (place: Range | null): boolean =>
    place !== null &&
    quote !== null &&
    !isBefore({ node: place.endContainer, offset: place.endOffset }, quote)
  return {
    text,
    isSigned,
    isQuoteRead: others !== "",
    isMisplaced: places.some(isInQuote),
    // Right before the quote there may be an empty line of the writer's.
    isOwn: text === OWN_TEXT && places.every((place, index) => index === BEFORE || isInside(own, place)),
  }
}

/** Where among the places that of a caret right before the quote is. */
const BEFORE = 4

function isInside(own: HTMLElement, place: Range | null): boolean {
  return place !== null && own.contains(place.endContainer)
}

/** Everything selected, and a caret inside, behind and right before the quoted mail. */
function selectionsIn(body: HTMLElement, quote: HTMLElement | null): Range[] {
  const all = document.createRange()
  all.selectNodeContents(body)
  if (!quote) return [all]
  const [before, inside, behind] = [all.cloneRange(), all.cloneRange(), all.cloneRange()]
  before.setStartBefore(quote)
  before.collapse(true)
  inside.selectNodeContents(body.lastElementChild ?? quote)
  inside.collapse(false)
  behind.collapse(false)
  return [all, inside, behind, before]
}

function isBefore({ node, offset }: DomPoint, quote: HTMLElement): boolean {
  const range = document.createRange()
  range.setStartBefore(quote)
  return range.comparePoint(node, offset) <= 0
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

/** Whether somebody was not read, and the health of the window says that all of them were. */
function isUnnoticed(
  there: readonly Mailbox[],
  read: readonly Mailbox[],
  health: readonly PartHealth[],
): boolean {
  const isMissed = there.some(
    ({ name, address }) => !read.some((each) => each.address === address || each.name === name),
  )
  return isMissed && health.some(({ part, isChanged }) => part === "recipients" && !isChanged)
}

/** Whether what was read of `person` is true of somebody, though it may be less than there is. */
function isAmong(people: readonly Mailbox[], { name, address }: Mailbox): boolean {
  return people.some((each) => (!name || each.name === name) && (!address || each.address === address))
}

function sorted(people: readonly Mailbox[]): string[] {
  return people.map(({ name, address, field }) => `${field} ${name} ${address}`).sort()
}
