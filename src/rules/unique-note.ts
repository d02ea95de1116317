import type { Draft } from "~src/draft/draft"
import type { Mailbox } from "~src/draft/snapshot"
import { fold } from "~src/interviews/fold"
import type { Interview } from "~src/interviews/interview"
import { personOf } from "~src/interviews/match-interview"
import { nameForms } from "~src/interviews/name-forms"
import { countComparable, type Shared, sharedSentences } from "~src/rules/match/shared-sentences"
import { wordsIn } from "~src/rules/match/speaks-of"
import { defineRule, type Problem, type RuleContext, type SentNote } from "~src/rules/rule"

/** With so many words of its own a sentence is no set phrase. */
const LEAST_TELLING = 3
/** Where more than this part of a note is shared, its set phrases count too: then it is the same note. */
const MOST_SHARED = 0.8
const LEAST_SHARED = 2

/** Opinion: notes may share a thank-you or a closing line, since there are few ways to say them. */
export const uniqueNote = defineRule({
  meta: {
    id: "unique-note",
    title: "A note of its own",
    ask: "Say it differently to each",
    why: "People who interviewed you may compare notes, and then a copy shows.",
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
    shared: "{name} has this sentence in their note too.",
  },
  check(draft, context) {
    const others = context.sentNotes.filter((note) => note.body !== "" && !isToReader(note, draft))
    if (others.length === 0) return { state: "unknown" }
    const names = namesToLeaveOut(draft, context)
    const all = countComparable(draft, names)
    const problems = others.flatMap((note) => copied(draft, note, names, all, context.interview))
    const inOrder = withoutRepeats(problems)
    return inOrder.length === 0 ? { state: "met", passages: [] } : { state: "unmet", problems: inOrder }
  },
})

function copied(
  draft: Draft,
  note: SentNote,
  names: ReadonlySet<string>,
  all: number,
  interview: Interview | null,
): readonly Problem<"shared">[] {
  const shared = sharedSentences(draft, note.body, names)
  const isCopy = shared.length >= LEAST_SHARED && shared.length > all * MOST_SHARED
  return shared
    .filter(({ telling }: Shared) => isCopy || telling >= LEAST_TELLING)
    .map(({ span }) => ({ messageId: "shared", data: { name: readerOf(note, interview) }, span }))
}

/** A sentence that several people have is shown once. */
function withoutRepeats(problems: readonly Problem<"shared">[]): readonly Problem<"shared">[] {
  const first = new Map<number, Problem<"shared">>()
  for (const problem of problems) {
    const start = problem.span?.start ?? 0
    if (!first.has(start)) first.set(start, problem)
  }
  return [...first.values()].toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}

/** Whether a note went to a person this draft goes to: what was said to them before is for other rules. */
function isToReader({ to }: SentNote, draft: Draft): boolean {
  const sent = mailboxOf(to)
  return draft.recipients.some(
    ({ name, address }) =>
      (sent.address !== "" && fold(sent.address) === fold(address)) ||
      (sent.name !== "" && fold(nameForms(sent.name).full) === fold(nameForms(name).full)),
  )
}

function readerOf({ to }: SentNote, interview: Interview | null): string {
  const sent = mailboxOf(to)
  const person = personOf(sent, interview?.interviewers ?? [])
  return nameForms(person?.name ?? sent.name).casual || sent.address || "Somebody else"
}

/** "Dana Whitfield <dana@orbit.example>", an address or a name. */
function mailboxOf(to: string): Mailbox {
  const [, name = "", address = ""] = /^(.*?)<?([^\s<>]*@[^\s<>]*)>?\s*$/.exec(to) ?? [to, to, ""]
  return { name: name.trim(), address, field: "to" }
}

/** Names differ from note to note whatever the writer does, and the company and the role cannot. */
function namesToLeaveOut({ recipients, greeting }: Draft, context: RuleContext): ReadonlySet<string> {
  const { interview, sentNotes } = context
  const facts = interview ? [interview.company, interview.role, interview.me.name] : []
  const people = interview?.interviewers.map(({ name }) => name) ?? []
  const readers = [...recipients.map(({ name }) => name), ...sentNotes.map(({ to }) => mailboxOf(to).name)]
  const greeted = greeting?.addressees.map(({ name }) => name) ?? []
  return new Set([...facts, ...people, ...readers, ...greeted].flatMap(wordsIn))
}
