import type { Mailbox } from "~src/draft/snapshot"
import type { Interview } from "~src/interviews/interview"
import { nameForms } from "~src/interviews/name-forms"

/**
 * Every word a proofreader must never flag in this draft: the parts of the recipients', the interviewers' and the
 * sender's names, and the words of company, role and the people's titles. Without repeats, in order of finding.
 */
export function namesOf(recipients: readonly Mailbox[], interview: Interview | null): readonly string[] {
  const names = recipients.map((mailbox) => nameForms(mailbox.name).full)
  const facts = interview ? [...peopleOf(interview), interview.company, interview.role] : []
  return [...new Set([...names, ...facts].flatMap(wordsOf))]
}

function peopleOf(interview: Interview): readonly string[] {
  const people = interview.interviewers.flatMap(({ name, title }) => [nameForms(name).full, title])
  return [...people, interview.me.name]
}

/** Words as written, and the halves of hyphenated ones, since proofreaders split there. */
function wordsOf(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’&+#-]*/gu) ?? []
  return words.flatMap((word) => {
    const bare = word.replace(/[.'’-]+$/, "")
    return bare.includes("-") ? [bare, ...bare.split("-").filter(Boolean)] : [bare]
  })
}
