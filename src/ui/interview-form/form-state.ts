import type { Interview, Interviewer, Sender } from "~src/interviews/interview"
import { toDateInput, toInstant, toLocalInput } from "~src/ui/interview-form/local-time"

/** A person as typed; `key` tells people apart while the form is open. */
export interface PersonForm {
  readonly key: number
  readonly name: string
  readonly email: string
  readonly title: string
  /** One topic a line. */
  readonly topics: string
  readonly concern: string
}

/** How an interview was held: one of the usual ways, or `other` with the person's own word. */
const CHANNELS = ["video", "phone", "on site"] as const

export type ChannelChoice = "" | (typeof CHANNELS)[number] | "other"

/** An interview as its form holds it: what stands in the fields. */
export interface FormState {
  readonly company: string
  readonly role: string
  /** As `datetime-local` has it, in the machine's own zone. */
  readonly when: string
  readonly channel: ChannelChoice
  readonly channelOther: string
  /** As `date` has it. */
  readonly promisedBy: string
  readonly people: readonly PersonForm[]
  /** One strength a line. */
  readonly strengths: string
  readonly me: Sender
}

/** What the fields show for `interview`. */
export function toForm(interview: Interview): FormState {
  const usual = CHANNELS.find((channel) => channel === interview.channel)
  const channel: ChannelChoice = usual ?? (interview.channel === "" ? "" : "other")
  return {
    company: interview.company,
    role: interview.role,
    when: toLocalInput(interview.at),
    channel,
    channelOther: channel === "other" ? interview.channel : "",
    promisedBy: toDateInput(interview.promisedBy),
    people: interview.interviewers.map((person, key) => toPerson(person, key)),
    strengths: interview.strengths.join("\n"),
    me: interview.me,
  }
}

/**
 * The interview that the fields describe, trimmed and without empty lines and people. `before` is what the form was
 * opened with: a time or date its field cannot show (no time of day, seconds) stays as it was unless it was changed.
 */
export function fromForm(form: FormState, before: Interview): Interview {
  const { when, promisedBy } = toForm(before)
  return {
    company: form.company.trim(),
    role: form.role.trim(),
    at: form.when === when ? before.at : toInstant(form.when),
    channel: form.channel === "other" ? form.channelOther.trim() : form.channel,
    interviewers: form.people.filter((person) => !isBlank(person)).map(fromPerson),
    strengths: lines(form.strengths),
    promisedBy: form.promisedBy === promisedBy ? before.promisedBy : form.promisedBy,
    me: {
      name: form.me.name.trim(),
      phone: form.me.phone.trim(),
      email: form.me.email.trim(),
      linkedin: form.me.linkedin.trim(),
    },
  }
}

/** Whether saving would change anything. */
export function isChanged(form: FormState, before: Interview): boolean {
  return JSON.stringify(fromForm(form, before)) !== JSON.stringify(fromForm(toForm(before), before))
}

/** A person of whom nothing has been typed. */
export function blankPerson(key: number): PersonForm {
  return { key, name: "", email: "", title: "", topics: "", concern: "" }
}

/** Whether nothing but white space has been typed about a person. */
export function isBlank({ name, email, title, topics, concern }: PersonForm): boolean {
  return [name, email, title, topics, concern].every((text) => text.trim() === "")
}

function toPerson(person: Interviewer, key: number): PersonForm {
  return { ...person, key, topics: person.topics.join("\n") }
}

function fromPerson(person: PersonForm): Interviewer {
  return {
    name: person.name.trim(),
    email: person.email.trim(),
    title: person.title.trim(),
    topics: lines(person.topics),
    concern: person.concern.trim(),
  }
}

function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
}
