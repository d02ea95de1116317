/** Patterns of a stated wish for the role, the company or the team. Matched without case, from a word's start. */
export const WISHES: readonly string[] = [
  // To be interested, excited, keen.
  "(?:interested|interest|enthusiasm|excitement|passion|desire) (?:in|for|about|to)\\b",
  "(?:excited|enthusiastic|eager|keen|thrilled|energi[sz]ed|motivated|passionate|inspired|delighted|pleased|happy|honou?red|grateful)\\b(?: \\w+){0,4}? (?:about|by|to|at|for|on|in|of)\\b.{0,60}?\\b(?:opportunit(?:y|ies)|role|position|job|possibility|prospect|join|joining|work|working|contribut\\w+|part of|team|company|program|hospital|school|firm|organi[sz]ation|be considered|interest|get started|next step|apply|train)\\b",
  "(?:more|very|extremely|really|truly|still|remain|remains|am|i'm) (?:\\w+ ){0,2}(?:interested|excited|enthusiastic|keen|eager|keener)\\b(?! (?:to (?:hear|see|learn|know)|that|by our|in our|you)\\b)",
  "(?:keener|keen|sold|set) on (?:the|this|your)\\b",
  "(?:increased|strengthened|confirmed|reinforced|deepened|renewed|cemented|heightened|reaffirmed|solidified|fuelled|grew|grown|reiterate|repeat|restate|express|underline|emphasi[sz]e)\\b.{0,20}\\b(?:my|me) (?:\\w+ ){0,3}(?:interest|enthusiasm|desire|excitement|wish|belief|conviction|feeling)",
  // To want to join, work, contribute.
  "(?:would|'d|want|wanted|hope|hoping|like|love|wish|eager|keen|ready|excited|happy|glad|proud|delighted|thrilled|pleased|honou?red|privileged|welcome|chance|opportunity|possibility|prospect)\\b[^.!?]{0,50}?\\b(?:to|of|at) (?:\\w+ ){0,2}?(?:join|joining|be(?:come|coming)? (?:a |an )?(?:\\w+ )?part of|be part|being (?:a )?part|working (?:for|with|at|on|alongside|together)|work (?:for|with|at|on|alongside|together|in your)|contribute|contributing|train (?:with|at)|be considered|take on (?:the|this)|help (?:you|your)|do the same for)\\b",
  "(?:look|looking|looked) forward to\\b.{0,40}?\\b(?:joining|working (?:with|for|at|together)|contributing|becoming|being (?:a )?part|starting|building)\\b",
  "(?:want|would like|would love|'d love|'d like|hope) (?:\\w+ )?(?:this|the|your) (?:role|job|position|opportunity|offer|chance)\\b",
  "(?:opportunity|chance|prospect|possibility|idea|thought) (?:to|of) (?:\\w+ )?(?:join|joining|contribut\\w+|working (?:for|with|at|together)|becoming|being (?:a )?(?:part|member)|put(?:ting)? (?:them|my))\\b",
  "(?:see|picture|imagine|envision) myself\\b",
  "(?:kind|type|sort) of (?:\\w+ )?(?:team|place|company|work|role|job|environment|challenge) (?:that )?i\\b",
  "(?:exactly|just) (?:what|the (?:\\w+ )?(?:role|job|work|team|place|kind|sort|next step))\\b.{0,40}\\b(?:i|i'm|i am|i've|me)\\b",
  "(?:dream|ideal|perfect) (?:job|role|position|company|employer|place|next step|opportunity)\\b",
  "(?:drawn|attracted) to (?:the|your|this|how|what|working)",
  "(?:role|position|job|opportunity|work|team|company) (?:\\w+ ){0,3}(?:appeals? (?:\\w+ )?to me|excites? me|attracts? me|is (?:what|where|one) i|fits? (?:\\w+ )?(?:both )?(?:how|what|where) i)",
  "(?:sounds?|looks?|seems?|feels?) (?:\\w+ )?like (?:\\w+ ){0,3}(?:exciting|great|wonderful|ideal|rewarding|right|perfect|fantastic)\\b.{0,30}\\b(?:role|time|team|place|opportunity|company|fit|job)\\b",
  "(?:great|good|excellent|perfect|strong|ideal|right) (?:fit|match|place|next step) for me\\b",
  "i would enjoy (?:working|being|the|this)\\b|(?:really |very much |truly )?enjoy (?:working (?:with|for|at)|living|being part)\\b",
  // After a no, or with an offer.
  "(?:keep|kept|bear|consider|considered)\\b.{0,20}\\b(?:in mind|for (?:any |other |future |similar |another |suitable |new )+)",
  "(?:future|other|similar|another|suitable|new) (?:\\w+ )?(?:openings?|roles?|opportunit(?:y|ies)|positions?|vacanc(?:y|ies))\\b.{0,60}\\b(?:consider|apply|interest|touch|hear|in mind|welcome|love|at)\\b",
  "(?:very |still )?interested if\\b",
  "(?:formally |gladly |happily |to )accept (?:the|your|this)\\b|(?:eager|ready|excited) to (?:get started|start|begin)\\b",
]

/** What looks like a wish and is not one. */
export const NO_WISHES: readonly string[] = [
  "(?:no longer|not|n't|never|less|if you(?:'re| are)|you(?:'re| are| were| may be| might be| would be)) (?:\\w+ ){0,2}(?:interested|excited|keen)[^.,;]*",
  "(?:interested|excited|keen|eager|curious|happy|glad|pleased|delighted|grateful|thrilled) (?:to (?:hear|see|learn|know|read|find|meet|speak|talk|discuss|answer|provide|send|share)|in (?:hearing|learning|knowing|seeing|our (?:conversation|talk|discussion|chat)))\\b[^.,;]*?(?=[.,;]|\\band\\b|\\bbut\\b|$)",
  "(?:thanks|thank you) for (?:your|the) (?:\\w+ )?interest[^.,;]*",
  "withdraw\\w* (?:my|from)[^.]*",
]
