/** A place where one of the engine's rules is wrong, told by the words around what it flags. */
export interface FalseAlarm {
  readonly rule: string
  readonly example: string
  /** What the text before the finding ends with. */
  readonly before?: RegExp
  readonly word?: RegExp
  /** What the text after the finding begins with. */
  readonly after?: RegExp
}

export const FALSE_ALARMS: readonly FalseAlarm[] = [
  {
    rule: "ThereToTheir",
    example: "Are there openings on the team?",
    before: /(?:^|[.!?\n,]\s*|\b(?:if|whether|what|and|or|but) )(?:is|are|was|were)(?:n['’]t)? $/i,
  },
  {
    rule: "PossessiveYour",
    example: "I enjoyed meeting with you Thursday.",
    after: /^\s+(?:\p{Lu}|(?:all|both|guys|folks|men|today|tomorrow|yesterday|next|last|this|then|soon)\b)/u,
  },
  { rule: "PossessiveYour", example: "WHAT WE KNOW ABOUT YOU\nWe keep little.", after: /^\s*\n/ },
  {
    rule: "YourPredicateAdjective",
    example: "Thank you for your kind understanding.",
    before: /\b(?:for|of|in|to|with|from|on|by|about|all) $/i,
  },
  { rule: "PronounVerbAgreement", example: "It was good to see you guys.", word: /^(?:guys|folks)$/i },
  {
    rule: "NounVerbConfusion",
    example: "This did not affect my plans.",
    before: /\b(?:to|not|n['’]t|will|would|can|could|may|might|must|should|do|does|did) $/i,
    word: /^affect$/i,
  },
  {
    rule: "QuiteQuiet",
    example: "We still have quite a few open questions.",
    after: /^\s+(?:a|an|the|some)\b/i,
  },
  {
    rule: "MissingTo",
    example: "Your current or expected salary is fine.",
    before: /\b(?:or|and|the|an|my|your|our|their|its|his|her) $/i,
  },
  { rule: "AsFollows", example: "We use calls as follow-up to the survey.", after: /^-/ },
  {
    rule: "CapitalizePersonalPronouns",
    example: "The core team (i.e. the four of you) was kind.",
    after: /^\.\s?e\b/i,
  },
  {
    rule: "ThatWhich",
    example: "I am sure that that is the right way.",
    after: /^\s+(?:is|was|are|were|will|would|can|could|may|might|has|had|does|did|one|the)\b/i,
  },
  {
    rule: "NotTo",
    example: "It is hard to say no to an offer like that.",
    before: /\b(?:say|says|saying|said) $/i,
  },
]
