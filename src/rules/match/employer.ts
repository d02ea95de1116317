import type { RuleContext } from "~src/rules/rule"

/** A capitalised name or a blank right after a preposition: "interested in Orbit Labs", "about [Company]". */
const NAME_AFTER_PREPOSITION =
  /\b(?:about|in|at|with|for|by|join|joining) (?:the )?(?:\p{Lu}[\p{L}\p{N}&]+|[[{<])/u
const NOT_EMPLOYERS =
  /\b(?:about|in|at|with|for|by) (?:the )?(?:I|Mr|Ms|Mrs|Dr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** Whether a sentence names the company or the role of the interview, or something that stands where one would. */
export function namesEmployer(sentence: string, context: RuleContext): boolean {
  const lower = sentence.toLowerCase()
  const facts = [context.interview?.company ?? "", context.interview?.role ?? ""]
  if (facts.some((fact) => fact.trim() !== "" && lower.includes(fact.trim().toLowerCase()))) return true
  return NAME_AFTER_PREPOSITION.test(sentence) && !NOT_EMPLOYERS.test(sentence)
}
