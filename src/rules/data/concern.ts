/** A doubt under any of its names. */
const DOUBT =
  "(?:concerns?|worr(?:y|ies)|doubts?|reservations?|hesitations?|hesitancy|questions?|point|issue|query|objection)"

/** Patterns of an answer to a doubt, or of something put right. Matched without case, from a word's start. */
export const ANSWERS: readonly string[] = [
  // The reader's doubt.
  "your (?:\\w+ ){0,4}?(?:question|doubt|concern|worry|point) (?:of |as to )?(?:whether|if|why|how)\\b",
  `(?:your|the|one|a|that|any) (?:\\w+ ){0,4}?${DOUBT} (?:\\w+ ){0,4}?(?:about|on|regarding|concerning|over|around|as to|you (?:\\w+ )?(?:raised|asked|had|mentioned|brought up|expressed|voiced)|i (?:\\w+ )?(?:answered|could not|couldn't|didn't|did not|left|owe|can answer|struggled)|that came up)\\b`,
  "(?:you|he|she|they)(?: \\w+)? (?:were|was|seemed|sounded|are|looked) (?:\\w+ ){0,4}?(?:concerned|worried|unsure|uncertain|sceptical|skeptical|hesitant|surprised|doubtful|wondering)\\b",
  "(?:you|he|she|they)(?: \\w+){0,4}? (?:wondered|doubted|asked|worried|questioned|raised|expressed|voiced|wanted to know) (?:me )?(?:\\w+ ){0,4}?(?:if i|whether i|about my|how much i|how i would|how many|why i|concern|doubt|worry|reservation|if my|whether my|my lack)\\b",
  "(?:as for|as to|regarding|with regard to|coming back to|to come back to|returning to|on|re) (?:your|the) (?:\\w+ ){0,4}?(?:question|concern|point|worry|query|doubt)\\b",
  "(?:address|answer|ease|alleviate|allay|settle|speak to|respond to|reassure you|put your mind)\\b.{0,30}?\\b(?:concerns?|worry|worries|doubts?|question|reservations?|at rest|about my)\\b",
  "(?:better|fuller|clearer|proper|complete|good|second|straight|real) answer\\b",
  // What was left out or said badly.
  "(?:i|we) (?:\\w+ )?(?:forgot|neglected|failed|omitted|meant|should have|ought to have|could have|wish i had|wish i'd|didn't get|did not get|left out|ran out)\\b.{0,20}?\\b(?:to (?:mention|say|add|tell|ask|explain|share|bring|include|point)|mentioned|said|added|told|explained|asked|been clearer|important|one thing|something|of time|a chance|the chance)\\b",
  "(?:what i|i) (?:ought to|should|could) have (?:\\w+ )?(?:said|mentioned|added|told|explained|been|made)\\b",
  "(?:on reflection|thinking it over|in hindsight|after our (?:talk|conversation|meeting|interview), i reali[sz]ed|looking back)\\b",
  "(?:i|i've|i have) (?:\\w+ )?reali[sz]ed?\\b.{0,30}?\\bi (?:\\w+ )?(?:didn't|did not|never|forgot|may|might|could|should|hadn't|had not|left|was)\\b",
  "(?:clarify|clear up|correct|add to|expand on|elaborate on|set (?:the record|that) straight|put right|make (?:it )?clear|revisit|return to|come back to|go back to|follow up on)\\b.{0,40}?\\b(?:i (?:said|gave|mentioned|told|answered|explained)|my (?:answer|comment|response|point|experience|reply|availability|salary|notice)|your (?:question|concern|point)|question|one (?:thing|point)|something|answer|earlier|point you raised)\\b",
  "(?:wanted|want|like|also|wish|wished) to (?:\\w+ )?(?:add|clarify|correct|clear up)\\b(?! (?:you|value|my name))",
  "(?:wrong|mistaken|false|misleading|bad) (?:impression|idea)\\b",
  "one (?:thing|point|question) (?:\\w+ ){0,4}?(?:i (?:didn't|did not|forgot|left|never|can)|you raised|we (?:didn't|did not))\\b",
  // A gap owned and met.
  "(?:although|while|though|even though|i know|i realize|i realise|i recognize|i recognise|i understand|true|granted|admittedly)\\b.{0,20}?\\b(?:i|my) (?:\\w+ )?(?:have not|haven't|have never|had not|hadn't|don't have|do not have|lack|lack of|am new to|have little|have less|never|limited|come from|did not|don't yet)\\b",
  "(?:not|n't) expect (?:this|that|it) to\\b|(?:should|would|will) (?:not|n't) be (?:a|an) (?:problem|obstacle|issue|concern)\\b",
]

/** Doubts that nobody answers here. */
export const NO_ANSWERS: readonly string[] = [
  "(?:if|should|in case)\\b.{0,20}?\\b(?:have|any|had|are)\\b.{0,20}?\\b(?:questions?|concerns?|doubts?)[^.;]*",
  "(?:any|other|further|more|additional|my|all) (?:\\w+ )?(?:questions?|concerns?|doubts?)[^.;,]*",
  "(?:thank|thanks|appreciate\\w*|enjoyed)\\b.{0,50}?\\b(?:questions?|answer\\w*|concerns?)[^.;,]*",
]
