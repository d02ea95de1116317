/** Words for wanting something. Matched without case, from a word's start. */
export const EAGERNESS: readonly string[] = [
  "(?:excited|exciting|excitement|thrilled|enthusiastic|enthusiasm|enthused|eager|eagerness|keen|delighted|passionate)\\b",
  "interest(?:ed)?\\b",
  "(?:drawn|attracted|motivated|committed|convinced|determined|inspired) (?:to|by|that)\\b",
  "(?:desire|wish|ambition|hope|hopes|dream) (?:to|of)\\b",
  "(?:want|wanted|wants) (?:to|this|the)\\b",
  "(?:hope|hoping|hopeful|wish|long|ready) (?:to|for|that)\\b",
  "(?:look|looking|looked) forward\\b",
  "(?:can't|cannot) wait\\b",
  "(?:would|'d|should) (?:\\w+ ){0,3}(?:love|like|welcome|relish|enjoy|jump|value|treasure|accept)\\b",
  "(?:would|'d) (?:\\w+ )?be (?:\\w+ ){0,2}(?:honou?red|thrilled|delighted|excited|proud|privileged|glad|happy|eager|grateful|lucky)\\b",
  "(?:honou?r|privilege|dream|pleasure) to (?:\\w+ )?(?:join|work|contribute|serve|be part)",
]

/** What can be wanted: the role, the team, the work. */
export const ROLE_TARGETS: readonly string[] = [
  "(?:role|position|job|opening|vacancy|post|internship|fellowship|program|programme|residency|traineeship|apprenticeship)\\b",
  "opportunit(?:y|ies)\\b(?! to (?:interview|meet|speak|talk|discuss|learn|hear|visit|see|chat|ask))",
  "(?:join|joining)\\b(?! (?:the|our|a|your) (?:call|meeting|zoom|interview|conversation))",
  "(?:work|working|train|training|build|building|grow|growing) (?:with|for|at|alongside|together|on your|in your|under)\\b",
  "work together\\b",
  "(?:contribute|contributing|contribution)\\b",
  "(?:be|being|become|becoming) (?:a |an )?(?:\\w+ )?(?:part|member)\\b",
  "(?:team|company|organi[sz]ation|firm|agency|school|department|practice|studio|institution|group|foundation|museum|hospital)\\b",
  "(?:possibility|prospect|chance|thought|idea) of\\b",
  "be considered\\b",
  "(?:be|being) on board\\b",
]

/** Statements of interest that stand on their own. */
export const INTEREST_STATEMENTS: readonly string[] = [
  "(?:remain|am|'m|still|very|really|extremely|genuinely|sincerely|definitely|certainly) (?:\\w+ ){0,2}interested(?: in|\\b(?=[.,!;]|$))",
  "my (?:\\w+ ){0,3}(?:interest|enthusiasm|excitement|desire|wish|eagerness) (?:in|for|about|to|is|has|was|remains|only|by|grew)\\b",
  "(?:increased|reaffirmed|confirmed|reinforced|strengthened|deepened|heightened|renewed|cemented|sparked|solidified|grew) my (?:\\w+ ){0,3}(?:interest|enthusiasm|desire|excitement|wish|sense|belief|conviction|resolve)",
  "(?:even )?more (?:interested|excited|eager|enthusiastic|keen|convinced)\\b",
  "(?:kind|sort|type) of (?:\\w+ ){0,2}(?:team|company|place|role|work|job|challenge)",
  "(?:exactly|precisely|just) (?:what|where|the (?:\\w+ )?(?:role|job|work|place|challenge|team|kind|sort|step|opportunity|environment))",
  "(?:role|position|job|opportunity|team) (?:\\w+ ){0,2}(?:is|sounds|seems|feels|looks|would be) (?:\\w+ ){0,3}(?:great|ideal|perfect|wonderful|fantastic|excellent|exciting|dream|natural|right|meaningful)",
  "(?:keep|bear|have) me in mind\\b",
  "be considered (?:for|again)\\b",
  "(?:this is|it is|that is|it's|that's) (?:\\w+ ){0,2}(?:a |the )?(?:\\w+ )?(?:role|job|position|work|team|place|opportunity) (?:that |where )?i\\b",
  "(?:see|picture|imagine) myself (?:\\w+ ){0,2}(?:working|contributing|growing|thriving|joining|doing|in|at|on|as|with)\\b",
  "(?:my )?(?:first|top) choice\\b",
  "made me want\\b",
]

/** Eagerness for something else than the role. */
export const OTHER_INTEREST: readonly string[] = [
  "(?:your|their|his|her) (?:\\w+ )?(?:interest|enthusiasm)",
  "(?:not|no longer|wasn't|isn't|weren't) (?:\\w+ )?interested",
  "no (?:longer )?interest\\b",
  "interested in (?:another|a different) candidate",
  "(?:keen|interested|eager|curious|excited) (?:to|in) (?:hear|hearing|learn|learning|know|knowing|see|seeing|find|understand)",
  "(?:like|love|wish|want|wanted) to (?:\\w+ ){0,2}(?:thank|express (?:my|our) (?:\\w+ )?(?:thanks|gratitude|appreciation)|know|apologi[sz]e|withdraw|ask|say thank|decline|follow|reach|check|touch|confirm|update)",
  "forward to (?:\\w+ ){0,2}(?:hearing|your (?:reply|response|decision|feedback)|our (?:call|meeting|interview|conversation)|meeting|speaking|talking|seeing|discussing|a reply|any|an update)",
  "hope (?:to|that|for)? ?(?:\\w+ )?(?:hear|hearing|this|you|your|our paths)",
]
