import type { Draft } from "~src/draft/draft"
import { findCompanySlips } from "~src/rules/match/company-slips"
import { type Expected, type WrongName, wrongNames } from "~src/rules/match/greeted-names"
import { peopleInCopy, peopleMet, readersOf } from "~src/rules/match/known-people"
import { isWordOf, knownWords, slipFor, wordsOfName } from "~src/rules/match/name-words"
import { misspeltInText, spokenTo } from "~src/rules/match/named-in-text"
import { findOtherCompanies } from "~src/rules/match/other-companies"
import { quote } from "~src/rules/match/quote"
import { defineRule, inEveryNote, type Problem, type RuleContext } from "~src/rules/rule"

type Found = Problem<"misspelt" | "otherReader" | "ownName" | "company" | "otherCompany" | "otherInSubject">

/** Opinion: only what somebody said for sure (the To field, the interview's record) is held against a name. */
export const rightNames = defineRule({
  meta: {
    id: "right-names",
    title: "The right names",
    ask: "Check the names",
    why: "A misspelt name, or one left over from another letter, is the slip that readers remember.",
    source: "Alternative Staffing; Michelle Keefe (2023); faults that hiring managers report",
    importance: inEveryNote("must"),
  },
  messages: {
    misspelt: "“{written}” here, “{name}” in the address or your notes.",
    otherReader: "The note says “{written}”, but it goes to {name}.",
    ownName: "“{written}” below the note, “{name}” in your own details.",
    company: "“{written}” here, “{name}” in your interview notes.",
    otherCompany: "“{written}” is from another interview. This one is at {name}.",
    otherInSubject: "“{written}” in the subject is from another interview. This one is at {name}.",
  },
  check(draft, context) {
    const expected = expectedIn(draft, context)
    const addressees = draft.greeting?.addressees ?? []
    const isJudged = expected.readers.length > 0 && addressees.length > 0
    if (!isJudged && (context.interview?.company ?? "") === "") return { state: "unknown" }
    const greeted = isJudged ? addressees.flatMap((each) => wrongNames(each, expected)) : []
    const problems = [
      ...[...greeted, ...namesInText(draft, expected)].map(problemOf),
      ...ownName(draft, context),
      ...companies(draft, context, expected),
    ]
    if (problems.length > 0) return { state: "unmet", problems }
    if (!isJudged) return { state: "unknown" }
    return { state: "met", passages: addressees.map((addressee) => addressee.nameSpan) }
  },
})

function expectedIn(draft: Draft, context: RuleContext): Expected {
  const readers = readersOf(draft, context)
  const names = new Set(readers.map(({ full }) => full))
  const elsewhere = peopleMet(context).filter(({ full }) => !names.has(full))
  return { readers, others: peopleInCopy(draft), elsewhere }
}

function namesInText(draft: Draft, { readers, elsewhere }: Expected): readonly WrongName[] {
  const [only] = readers
  const spoken = only && readers.length === 1 ? spokenTo(draft, only, elsewhere) : []
  return [...misspeltInText(draft, [...readers, ...elsewhere]), ...spoken]
}

function problemOf({ kind, span, written, name }: WrongName): Found {
  const data = { written: quote(written), name }
  return kind === "otherReader"
    ? { messageId: kind, data, span }
    : { messageId: kind, data, span, fixes: [{ span, replacement: name }] }
}

/** A slip in the writer's own name below the note. */
function ownName({ signOff }: Draft, { interview }: RuleContext): readonly Found[] {
  const own = knownWords(interview?.me.name ?? "")
  if (!signOff?.nameSpan || own.length === 0) return []
  return wordsOfName(signOff.name, signOff.nameSpan.start).flatMap((word): Found[] => {
    const meant = isWordOf(word, own) ? undefined : slipFor(word, own)
    if (meant === undefined) return []
    const { span, written } = word
    const name = meant.written
    return [{ messageId: "ownName", data: { written, name }, span, fixes: [{ span, replacement: name }] }]
  })
}

function companies(draft: Draft, context: RuleContext, { readers, elsewhere }: Expected): readonly Found[] {
  const { interview, otherCompanies = [] } = context
  if (!interview?.company) return []
  const name = interview.company
  const slips = findCompanySlips(draft, name, [...readers, ...elsewhere]).map(
    ({ span, written, meant }): Found => ({
      messageId: "company",
      data: { written, name: meant },
      span,
      fixes: [{ span, replacement: meant }],
    }),
  )
  const inText = findOtherCompanies(draft.text, draft, interview, otherCompanies).map(
    ({ span, written }): Found => ({
      messageId: "otherCompany",
      data: { written, name },
      span,
      fixes: [{ span, replacement: name }],
    }),
  )
  const inSubject = findOtherCompanies(draft.subject, draft, interview, otherCompanies).map(
    ({ written }): Found => ({ messageId: "otherInSubject", data: { written, name } }),
  )
  return [...inSubject, ...slips, ...inText]
}
