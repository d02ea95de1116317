import type ICAL from "ical.js"
import { emptyInterviewer } from "~src/interviews/blank-interview"
import { domainOf, employerDomain, isPublicMail } from "~src/interviews/employer-domain"
import { fold } from "~src/interviews/fold"
import type { Interviewer } from "~src/interviews/interview"
import { plainText } from "~src/interviews/invitation/plain-text"
import { nameForms } from "~src/interviews/name-forms"

/** Somebody, or something, that an event names. */
interface Party {
  readonly name: string
  readonly email: string
}

const MOST_PEOPLE = 50
const LONGEST = 200

/** Addresses that nobody reads: of rooms, calendars and scheduling programs. */
const NOBODY =
  /^(?:no-?reply|do-?not-?reply|calendar|calendar-notification|scheduling|notifications?|invites?|mailer|bot)(?:[+._-].*)?@|@(?:resource|group)\.calendar\.google\.com$|^unknownorganizer@/i

/** The organiser's address, "" where there is none. */
export function organiserOf(event: ICAL.Component): string {
  const [organiser] = event.getAllProperties("organizer")
  return organiser ? partyOf(organiser).email : ""
}

/**
 * The people an event brings together, the organiser first, without rooms, calendars and the person herself. `me` are her
 * addresses; where none of them is there, the one guest from public mail among an employer's people is taken for her.
 */
export function peopleOf(event: ICAL.Component, me: readonly string[]): readonly Interviewer[] {
  const guests = event.getAllProperties("attendee").slice(0, MOST_PEOPLE).filter(isPerson)
  const parties = [...event.getAllProperties("organizer").slice(0, 1), ...guests]
    .map(partyOf)
    .filter(({ name, email }) => (name !== "" || email !== "") && !NOBODY.test(email))
  const once = parties.filter((one, index) => parties.findIndex((other) => isSame(one, other)) === index)
  const herself = whoIsMe(once, me)
  return once
    .filter((party) => party !== herself)
    .map(({ name, email }) => ({ ...emptyInterviewer(), name, email }))
}

function whoIsMe(parties: readonly Party[], me: readonly string[]): Party | undefined {
  const mine = me.map(fold).filter((address) => address !== "")
  const known = parties.find(({ email }) => mine.includes(fold(email)))
  if (known) return known
  const fromPublicMail = parties.filter(({ email }) => isPublicMail(domainOf(email)))
  const hasEmployer = parties.some(({ email }) => employerDomain(email) !== "")
  return hasEmployer && fromPublicMail.length === 1 ? fromPublicMail[0] : undefined
}

function isPerson(attendee: ICAL.Property): boolean {
  const kind = attendee.getFirstParameter("cutype") ?? ""
  return !/^(?:ROOM|RESOURCE|GROUP)$/i.test(kind)
}

function partyOf(property: ICAL.Property): Party {
  const value = String(property.getFirstValue() ?? "")
  const email = plainText(value.replace(/^mailto:/i, ""), LONGEST)
  const given = plainText(property.getFirstParameter("cn") ?? "", LONGEST).replace(/^["']+|["']+$/g, "")
  const name = given.includes(",") ? nameForms(given).full : given
  return { name: name.includes("@") ? "" : name, email: /^[^\s@<>]+@[^\s@<>]+$/.test(email) ? email : "" }
}

function isSame(a: Party, b: Party): boolean {
  return a.email !== "" ? fold(a.email) === fold(b.email) : b.email === "" && fold(a.name) === fold(b.name)
}
