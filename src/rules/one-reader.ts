import type { Draft } from "~src/draft/draft"
import type { Mailbox } from "~src/draft/snapshot"
import { fold } from "~src/interviews/fold"
import { personOf } from "~src/interviews/match-interview"
import { nameForms } from "~src/interviews/name-forms"
import { isPersonalMailbox } from "~src/rules/match/known-people"
import { defineRule, type RuleContext } from "~src/rules/rule"

/** Opinion: people who get a copy read along; only those in the To field, or in the greeting, are the readers. */
export const oneReader = defineRule({
  meta: {
    id: "one-reader",
    title: "A note to one person",
    ask: "Write to each person",
    why: "Everyone you met gave their own time; a note of one’s own says so, a shared one goes to nobody in particular.",
    source: "Alternative Staffing; “The Value of Post Interview Follow Up”; a guide with two example letters",
    importance: {
      "thank-you": "should",
      "check-in": "could",
      "final-check-in": "could",
      "after-rejection": "could",
      reply: "could",
    },
    quietWhenMet: true,
  },
  messages: {
    several: "This note goes to {names} together. One each, in different words, reads as meant for them.",
    greeted: "This note greets {names} together. One each, in different words, reads as meant for them.",
  },
  check(draft, context) {
    const readers = readersIn(draft, context)
    if (readers.length > 1) {
      return { state: "unmet", problems: [{ messageId: "several", data: { names: listed(readers) } }] }
    }
    const greeted = draft.greeting?.addressees ?? []
    const [first, last] = [greeted[0], greeted.at(-1)]
    if (first && last && greeted.length > 1) {
      const span = { start: first.nameSpan.start, end: last.nameSpan.end }
      const names = listed(greeted.map(({ title, name }) => (title ? `${title} ${name}` : name)))
      return { state: "unmet", problems: [{ messageId: "greeted", data: { names }, span }] }
    }
    return readers.length === 1 ? { state: "met", passages: [] } : { state: "unknown" }
  },
})

/**
 * What to call the people in the To field. Where the interview's record knows one of them, only people it knows count:
 * the others may be anyone. A team's mailbox is one reader.
 */
function readersIn({ recipients }: Draft, { interview }: RuleContext): readonly string[] {
  const to = recipients.filter(({ field }) => field === "to")
  const met = new Set(to.flatMap((mailbox) => personOf(mailbox, interview?.interviewers ?? []) ?? []))
  if (met.size > 0) return [...met].map(({ name, email }) => nameForms(name).casual || email)
  const people = to.filter(isPersonalMailbox)
  const shown = people.length > 0 ? people : to.slice(0, 1)
  return [...new Map(shown.map((mailbox) => [fold(fullName(mailbox)), casualName(mailbox)])).values()]
}

function fullName({ name, address }: Mailbox): string {
  return nameForms(name).full || address
}

function casualName({ name, address }: Mailbox): string {
  return nameForms(name).casual || address || name
}

function listed(names: readonly string[]): string {
  return names.length < 3 ? names.join(" and ") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`
}
