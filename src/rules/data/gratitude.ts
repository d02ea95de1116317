/** Patterns of thanks for something; a bare "Thank you" is a closing. Matched without case, from a word's start. */
export const THANKS: readonly string[] = [
  "(?:thanks|thank you|thank|thx|ty)\\b(?! in advance)[^.!?]{0,70}? (?:for|that you|meeting|taking|seeing|having)\\b",
  "(?:say|send|offer|express|extend|share|repeat|give you|owe you)\\b(?: \\w+){0,4} (?:thanks|thank you|gratitude|appreciation)",
  "(?:can't|cannot|could not|couldn't) thank (?:you|\\w+) enough",
  "thank you (?:both|all|again|so much|very much|once again)[,:]? (?:it was|i (?:really |very much )?enjoyed)",
  "(?:i|we)(?: am| was|'m)? (?:\\w+ ){0,3}(?:appreciate|appreciated|appreciative of|appreciating) (?:all |both |how |it\\b|being|getting|having|meeting|speaking|talking|everyone|(?:you|your|the|this|that you|our|every|each)\\b)",
  "(?:and|also|truly|really|sincerely|deeply|greatly|much|genuinely) (?:appreciate|appreciated) (?:all |how |being|getting|having|meeting|(?:you|your|the|our)\\b)",
  "appreciate (?:you|your|the (?:time|opportunity|chance|consideration|conversation|interview))\\b",
  "(?:time|help|kindness|patience|openness|candou?r|insights?|advice|consideration|hospitality) (?:is|was|were|are) (?:\\w+ )?appreciated",
  "(?:grateful|thankful|obliged|indebted) (?:to (?:you|have)|for|that you)\\b",
  "(?:my|with|sincere|heartfelt|deep|warm|warmest|much) (?:\\w+ )?(?:thanks|gratitude|appreciation) (?:for|to you)",
  "in appreciation (?:of|for)",
  "(?:kind|generous|good|thoughtful|gracious) of you to",
  "(?:meant|means) a (?:lot|great deal)(?: to me)? that you",
]

/** A sentence that only hopes for a favour thanks for nothing yet. */
export const CONDITIONAL_THANKS: readonly string[] = [
  "(?:would|'d|will|could|might)(?: \\w+){0,3} (?:appreciate|be (?:\\w+ ){0,2}(?:appreciated|grateful|thankful|obliged))",
  "(?:i|we)'d (?:\\w+ ){0,3}(?:appreciate|be (?:\\w+ ){0,2}grateful)",
  "(?:thanks|thank you)(?: \\w+){0,2} in advance",
  "(?:any|an) (?:\\w+ ){0,3}(?:is|are) (?:\\w+ )?appreciated",
]
