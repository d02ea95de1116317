/** Words that say something comes with this mail. Matched without case, from a word's start. */
export const PROMISES: readonly string[] = [
  "(?:please )?(?:find|see|kindly find|have a look at|refer to) (?:\\w+ ){0,4}?(?:attached|enclosed|attachments?)\\b",
  "(?:i|i've|i'm|i'd|i'll|we|we've|we're)(?: have| am| also| just| will)* (?:attached|attaching|enclosed|enclosing|attach|enclose|including|included) (?:\\w+ ){0,4}?(?:(?:the|my|a|an|some|two|three|several|our|this|that|here|herewith|below|it|them|copies|samples?|links?)\\b)(?! (?:link|url|phone|number))",
  "(?:my|the|a|an|some|two|three|our|your|his|her|copies|samples?) (?:[\\w'-]+ ){0,6}?(?:is|are|has been|have been) (?:also )?(?:attached|enclosed)\\b(?! to (?!this))",
  "(?:attached|enclosed)(?: here| herewith| below| to this (?:e-?mail|message|mail|note))?,? (?:please find|is|are|you(?:'ll| will| can)? find|you (?:will|can) see|for your)\\b",
  "(?:attached|enclosed) (?:my|the|a|an|some|two|three|several|copies|samples?)\\b",
  "(?:the|my|an|these|two|three) attached (?:\\w+ ){0,4}?(?:file|files|document|documents|pdf|r[eé]sum[eé]|cv|portfolio|samples?|plan|slides?|deck|report|references?|list|letter|certificates?|article|paper|draft|sheet|work|copy|copies|photos?|drawings?|lesson|proposal)\\b",
  "(?:in|as) (?:the|an|my) attachments?\\b|(?:see|open|find|review|read) (?:the|my) attachments?\\b",
  "attach(?:ed|ing) (?:it|them|these|this|both) (?:here|below|to this|for (?:you|your)|as (?:a|an|well|promised))",
]

/** What is attached elsewhere, was attached before, or is only close to somebody's heart. */
export const NO_PROMISES: readonly string[] = [
  "(?:no )?strings? attached",
  "(?:attached|attach) (?:it |them |my \\w+ )?to (?:my|the|your|our|a|an|each|every) (?:\\w+ ){0,4}?(?:application|earlier|first|last|previous|original|e-?mail (?:of|from|on)|profile|ticket|form|invite|invitation|wall|patient|company|team|place|idea|hospital|school)\\b",
  "(?:you|he|she|they|your (?:team|colleague|assistant))(?:'ve| have| had)? (?:kindly )?(?:attached|enclosed|sent)\\b[^,.;]*",
  "(?:attached|enclosed) (?:in|with|to) (?:my|the|your) (?:last|earlier|previous|first|original)\\b[^,.;]*",
  "(?:the|your) attachments? (?:you|in your|to your|of your|that you|from you)\\b[^,.;]*",
  "(?:can|could|shall|should|may) (?:i|gladly|also) (?:\\w+ )?(?:attach|enclose)\\b|(?:happy|glad|able|pleased) to (?:attach|enclose)\\b[^,.;]*",
  "(?:not|n't|without) (?:\\w+ )?(?:attach\\w*|enclos\\w*)\\b[^,.;]*",
  "(?:get|got|become|became|grown?|feel|felt|deeply|very|emotionally|personally) attached\\b[^,.;]*",
]
