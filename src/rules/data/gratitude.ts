/** What a reader gave: time, a talk, a chance, an answer. */
const GIVEN =
  "(?:time|help|kindness|patience|openness|candou?r|honesty|insights?|advice|consideration|hospitality|welcome|guidance|effort|courtesy|support|generosity|feedback|interest|attention)"

/** Patterns of thanks for something; a bare "Thank you" is a closing. Matched without case, from a word's start. */
export const THANKS: readonly string[] = [
  "(?:thanks|thank you|thank|thx|thankyou|tysm|ty|cheers)\\b(?! in advance)[^.!?]{0,70}? (?:for|that you|meeting|taking|seeing|having)\\b",
  "(?:thanks|thank you|thank|thx|cheers)\\b(?: \\w+){0,4}?[,:!-]* (?:it|that|this|what|i) (?:was|is|really|very|so|truly|enjoyed|loved)\\b",
  "(?:talk|chat|conversation|interview|meeting|visit|tour|day|morning|afternoon|hour|time)\\b.{0,20}?(?:[,!-]|\u2013|\u2014) ?(?:so )?(?:thanks|thank you|thx|cheers)\\b",
  "(?:say|send|offer|express|extend|share|repeat|give you|owe you|accept|convey|add|with|a|a big|big|huge|many|warm|sincere|heartfelt|deep|my|our)\\b(?: \\w+){0,5}? (?:thanks|thank you|thank-you|gratitude|appreciation)\\b(?= (?:for|to|again|at|,)|[.,!]|$)",
  "(?:can't|cannot|can not|could not|couldn't|can never) (?:\\w+ )?thank (?:you|\\w+) enough",
  "(?:wanted|want|like|love|write|writing|writing again|wish|just|may i|let me|must|allow me) (?:to )?(?:\\w+ )?thank (?:you|the|both|everyone|all)\\b",
  "i(?: do|'d like to| would like to)? (?:\\w+ )?thank (?:you|the panel|both)\\b",
  "(?:i|we)(?: am| was|'m)? (?:\\w+ ){0,4}(?:appreciate|appreciated|appreciative of|appreciating) (?:all |both |how |it\\b|being|getting|having|meeting|speaking|talking|everyone|(?:you|your|the|this|that you|our|every|each)\\b)",
  "(?:and|also|truly|really|sincerely|deeply|greatly|much|genuinely) (?:appreciate|appreciated) (?:all |how |being|getting|having|meeting|(?:you|your|the|our)\\b)",
  "appreciate (?:you|your|the (?:time|opportunity|chance|consideration|conversation|interview|tour|talk|visit|call|chat|welcome|warm))\\b",
  `${GIVEN} (?:is|was|were|are|has been|have been) (?:\\w+ ){0,4}(?:appreciated|valued)`,
  "(?:i am|i'm|im|am|was|were|very|so|most|truly|really|deeply|sincerely|and|both|much|forever|remain|feel) (?:grateful|thankful|obliged|indebted) (?:to (?:you|have|the|dr|mr|ms|mrs|everyone|all)|for|that)\\b",
  "(?:grateful|thankful) (?:for|that you)\\b",
  "(?:my|with|sincere|heartfelt|deep|warm|warmest|much) (?:\\w+ )?(?:thanks|gratitude|appreciation) (?:for|to you)",
  "in appreciation (?:of|for)",
  "(?:kind|generous|good|thoughtful|gracious|decent|lovely|nice) of (?:you|your team|everyone|the team) to",
  "(?:meant|means) (?:a (?:lot|great deal|good deal)|so much|the world)(?: to me)? (?:that you|to me that)",
]

/** A sentence that only hopes for a favour, or understands something, thanks for nothing yet. */
export const CONDITIONAL_THANKS: readonly string[] = [
  "(?:would|'d|will|could|might|should|shall)(?: \\w+){0,4} (?:appreciate|be (?:\\w+ ){0,4}(?:appreciated|grateful|thankful|obliged))",
  "(?:i|we)'d (?:\\w+ ){0,4}(?:appreciate|be (?:\\w+ ){0,4}grateful)",
  "(?:thanks|thank you)(?: \\w+){0,4} in advance",
  "(?:any|an) (?:\\w+ ){0,4}(?:is|are) (?:\\w+ )?appreciated",
  "appreciate (?:that (?:these|this|it|the|there|hiring|decisions?|things)|how (?:busy|hard|long|difficult|many))",
  "(?:how|they|team|crew|staff) (?:\\w+ ){0,4}(?:grateful|thankful)",
]
