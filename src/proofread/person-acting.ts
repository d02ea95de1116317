/** What people do in letters about an interview. */
const DEEDS =
  "(?:and (?:I|you|he|she|\\p{Lu}\\p{Ll}+)|who|told|said|says|gave|made|spoke|led|took|went|came|brought|put|wrote|sent|kept|knew|thought|did|had|has|can you|could you|will (?:send|be|let|call|have|join|meet|know|give|tell|get)|would (?:like|be)|from \\p{Lu}|from (?:the|your|our|sales|marketing|engineering|design|finance|hr|it)|(?:also |then |later |kindly |just |never |really )?\\p{Ll}{2,}(?:ed|d me|d us))"
const KIND =
  "(?:was|is|were|are) (?:\\p{Ll}+ly |very |so |also |most |really )?(?:kind|helpful|friendly|patient|nice|generous|great|lovely|wonderful|thoughtful|open|clear|funny|welcoming|right|there|here|happy|glad|busy|late|away|out|able|one of)"
const AFTER_A_NAME = new RegExp(`^,? (?:${DEEDS}|${KIND})\\b`, "u")
const OWNS = /['’]s$/

/** Whether `word` owns something, or `after` says what it did as one says it of people. */
export function isPersonActing(word: string, after: string): boolean {
  return OWNS.test(word) || /^['’]s\b/.test(after) || AFTER_A_NAME.test(after)
}
