import { COLOURING, GLAD, JOB, PLACE } from "~src/rules/data/vocabulary"

/** To do the job that was talked about, in the words of many trades. */
const TO_WORK =
  "(?:join|be (?:(?:a|an|the) )?(?:[\\w-]+ )?(?:part|member|one)\\b|be (?:with|at|on|in|there|among|back|considered|working|hired|chosen|selected|offered|given|your|able to (?:work|join|help|contribute)|involved|invited (?:back|to join))|become|belong|work(?! (?:out|up|around))|contribute|come (?:on board|aboard|to work|and work|work|back)|take (?:on|up|over) (?!more of)|do (?:it|this|that|the same|so|just that|exactly that|the job|this job|the work|more of)|spend|start (?!by)|begin (?!by)|serve|help (?:you|your|build|grow|shape|run|make|the|with|them|move)|build|grow|teach|train|cook|bake|brew|sing|play|sail|fly|drive|nurse|care|lead|manage|run (?!something)|design|edit|write for|sell|file|dance|have (?:a )?(?:go|crack|this|the job|a place)|get (?:started|stuck|going|to work|the job|this job|the role|the position|the chance|the opportunity|in)|stay (?!in touch)|pursue|support|accept|apply (?:again|for|in|my)|move (?:here|to)|put (?:that|it|this|them|my)|tackle|practi[sc]e|look after|represent|research|make (?:a difference|it happen|that happen)|see this through|learn (?:from|under|with|the (?:trade|craft|ropes|job)))"

const WORKING =
  "(?:joining|being (?:(?:a|an|the) )?(?:[\\w-]+ )?(?:part|member|one)\\b|being (?:with|on your|at your|involved|considered)|becoming|working(?! out)|work (?:with|for|at|on|alongside|together|in your)|contributing|contribute|coming (?:on board|aboard|to work)|taking (?:on|up|over)|starting|serving|helping|building|growing|teaching|training|leading|running|bringing|putting|supporting|doing (?:this|that|the same|the job)|train (?:with|at|under)|join)"

/** The job, the place or the people that are meant. */
const IT = `(?:this|that|it|the|your|you|at|here|there|with you|[\\w-]+ (?:role|position|job))`

/** Patterns of a stated wish for the role, the company or the team. Matched without case, from a word's start. */
export const WISHES: readonly string[] = [
  // I would love to, want to, hope to, it would be an honour to.
  `(?:would|'d|i'd|id|will|i'll|we'd)(?: \\w+){0,4}? (?:love|like|wish|want|prefer|enjoy|give anything|do anything|appreciate|relish|value|welcome|jump at|cherish|treasure)\\b.{0,40}?\\b(?:to|of) (?:\\w+ ){0,4}?${TO_WORK}\\b`,
  `(?:would|'d|i'd|id|will|i'll|it'd)(?: \\w+){0,4}? be (?:\\w+ ){0,4}?(?:${GLAD}|honou?r|privilege|pleasure|joy|dream|delight|thrill|great|wonderful|fantastic|amazing|lovely|brilliant)\\b.{0,40}?\\b(?:to|of|if i (?:can|could|may|get)) (?:\\w+ ){0,4}?${TO_WORK}\\b`,
  `(?:want|wanted|wish|wishing|hope|hoping|hopeful|aim|intend|yearn|long|dream|plan|determined|desire|motivation|drive|ambition|goal|passion|${GLAD})\\b(?: (?:very|much|now|still|more|than|ever|that|i|we|may|can|could|might|will|get|someday|soon|one|day|even|and|greatly|indeed|both|truly)){0,5} (?:to|about|by|of|for|at|i can|i could|i may|i will|i get to)\\b(?! (?:the|this) (?:hear|see)).{0,45}?\\b(?:${TO_WORK}|${WORKING})\\b`,
  `(?:chance|opportunity|opportunities|prospect|possibility|idea|thought) (?:to|of|that i (?:might|may|could)) (?:\\w+ ){0,4}?(?:${WORKING}|${TO_WORK})\\b`,
  `(?:would|'d|i'd|id) (?:\\w+ )?(?:start|begin|say yes|sign|join|accept|take (?:it|the job|this job|the role)|move|come) (?:\\w+ ){0,4}?(?:tomorrow|today|tonight|in a heartbeat|right away|straight away|at once|gladly|happily|an offer|the offer|your offer|without|with pleasure|if)\\b`,
  "(?:gladly|happily|formally|delighted to|pleased to|happy to|proud to|glad to|excited to|thrilled to|to) accept (?:the|your|this|an|any)\\b",
  "(?:nothing|not anything|few things) (?:would|could|better|more|i would|i'd|that would|else)\\b.{0,40}?\\b(?:than|more|better)\\b",
  `(?:would|'d|it'd|could) (?:\\w+ )?(?:mean|be) (?:\\w+ ){0,4}?(?:the world|a lot|a great deal|so much|everything)\\b.{0,20}?\\bto (?:\\w+ )?(?:${TO_WORK})`,
  `(?:look|looking|looked|looks) forward to\\b(?! (?:hearing|seeing|meeting)).{0,40}?\\b${WORKING}\\b`,
  "(?:can't|cannot|can not|cant) wait to (?:\\w+ )?(?:start|join|begin|get (?:started|going|stuck|to work)|work|be part|become|contribute|help)\\b",
  `(?:want|would like|would love|'d love|'d like|hope for|love|want in on|like|fancy|after|love to have|set on|sold on|settled on) (?:\\w+ )?(?:this|the|your) (?:[\\w-]+ )?(?:role|job|position|post|opportunity|offer|chance|place)\\b(?! (?:description|title|offer letter))`,
  "i want in\\b|count me in\\b|choose me\\b|pick me\\b|if you(?:'ll| will| would|'d) have me|sign me up\\b|i'm in\\b|(?:i am|i'm|im) all in\\b",
  // I am keen, interested, excited.
  `(?:interested|interest|enthusiasm|excitement|passion|desire|eagerness|motivation|appetite) (?:in|for|about|to)\\b(?! (?:hear|hearing|see|seeing|learn|learning|know|knowing|read|meet))`,
  `${GLAD}\\b(?: \\w+){0,4}? (?:about|by|to|at|for|on|in|of)\\b.{0,60}?\\b(?:role|position|job|possibility|prospect|join|joining|working|contribut\\w+|part of|team|company|firm|be considered|interest|get started|next step|apply|train)\\b`,
  `(?:more|very|extremely|really|truly|still|remain|remains|am|i'm|im|super|so|dead|quite|definitely|highly|most) ${COLOURING}(?:interested|excited|enthusiastic|keen|eager|keener|pumped|stoked|motivated)\\b(?! (?:to (?:hear|see|learn|know|read|meet|discuss|talk|speak)|that|by|in our|in hearing|in learning|in how|in what|you)\\b)`,
  "(?:increased|strengthened|confirmed|reinforced|deepened|renewed|cemented|heightened|reaffirmed|solidified|fuelled|fueled|grew|grown|sparked|reiterate|repeat|restate|reaffirm|express|underline|emphasi[sz]e|stress|confirm|doubled)\\b.{0,20}?\\b(?:my|me) (?:\\w+ ){0,4}?(?:interest|enthusiasm|desire|excitement|wish|belief|conviction|feeling|keenness|commitment)",
  "(?:interest|enthusiasm|desire|excitement|wish|keenness) (?:\\w+ ){0,4}?(?:has|have|had|is|was) (?:\\w+ ){0,4}?(?:grown|increased|doubled|deepened|stronger|greater|higher|undimmed|unchanged)\\b",
  `(?:how much|very much|greatly|truly) i (?:\\w+ )?(?:would|'d|want|hope)\\b.{0,30}?\\b(?:${TO_WORK}|${WORKING})\\b`,
  `(?:made|makes|leaves|left) me (?:\\w+ ){0,4}?(?:want|eager|keen|excited|certain|sure|hungry)\\b.{0,30}?\\b(?:${IT}|more|join)\\b`,
  "(?:hope|hoping|hopeful|hopefully)\\b.{0,30}?\\b(?:this|it|that) (?:\\w+ )?(?:works out|work out|goes ahead|comes off|is meant to be)\\b",
  `(?:hope|hoping|trust)\\b.{0,20}?\\byou(?:'ll| will| can| might| would)? (?:\\w+ )?(?:choose|pick|hire|select|consider|think of|have|take) me\\b`,
  `(?:hope|hoping) (?:\\w+ ){0,4}?(?:get|have) (?:the (?:chance|job|role|position|opportunity) )?to$|(?:really |do )?hope i (?:get|can|may)(?: to)?(?=[.!]?$)`,
  // What kind of job or place it is for me.
  "(?:see|picture|imagine|envision|envisage|saw|pictured) myself\\b",
  `(?:kind|type|sort) of (?:[\\w-]+ )?(?:${JOB}|${PLACE}|environment) (?:\\w+ )?(?:that |where |in which |which )?(?:i|i'd|i've|i'm)\\b`,
  `(?:exactly|just|precisely|everything) (?:what|where|the (?:\\w+ )?(?:${JOB}|${PLACE}|kind|sort|next step|one))\\b.{0,40}?\\b(?:i|i'd|i'm|i am|i've|me)\\b`,
  `(?:dream|ideal|perfect|top|first) (?:job|role|position|company|employer|place|next step|opportunity|choice|pick)\\b`,
  `(?:is|was|would be|it's|that's|this's|remains|seems|sounds|feels like|looks like) (?:\\w+ ){0,4}?(?:the |a |an )?(?:[\\w-]+ ){0,4}?(?:${JOB}|${PLACE}|one|kind|sort|environment) (?:that |where |which |to which |in which )?(?:i|i'd|i've|i'm) (?:\\w+ ){0,4}?(?:want|would|could|can|have|'d|hope|hoped|love|belong|like|wish|wanted|dreamed|dreamt|see|looking|searching|waiting)\\b`,
  `(?:is|was|'s|just) (?:still |exactly |just |really |simply )?(?:where|what|how) (?:i|i'd|i've|i'm) (?:\\w+ ){0,4}?(?:want|would|hope|wish|belong|came|like|love|see|need|be|looking|dreamed|dreamt)\\b`,
  `(?:has|have|had|'s) (?:\\w+ )?been (?:my|a|the) (?:\\w+ ){0,4}?(?:goal|dream|ambition|aim|wish|hope|plan)\\b`,
  `(?:is|be|was|'s) (?:still )?(?:my|a|the) (?:\\w+ ){0,4}?(?:goal|dream|ambition|wish)\\b`,
  `(?:right|logical|natural|perfect|ideal|best|great|good|next) (?:\\w+ )?(?:move|step|place|fit|match|home|job|role|choice) for me\\b`,
  `(?:be|is|seems|feels|looks|sounds|was) (?:just |exactly |absolutely |really |so |still )?(?:perfect|right|ideal|made|meant|great|a dream) for me\\b`,
  `(?:${JOB}|${PLACE}) (?:\\w+ ){0,4}?(?:appeals? (?:\\w+ )?to me|excites? me|attracts? me|tempts me|would suit me|suits me|attractive to me|is (?:what|where|one) i|fits? (?:\\w+ )?(?:both )?(?:how|what|where) i)`,
  "(?:sounds?|looks?|seems?|feels?) (?:\\w+ )?(?:like )?(?:\\w+ ){0,4}?(?:exciting|great|wonderful|ideal|rewarding|right|perfect|fantastic|terrific|excellent|superb|amazing|challenging|enticing|attractive|appealing|interesting)\\b.{0,30}?\\b(?:role|team|place|opportunity|company|fit|job|position|to me|time to join)\\b",
  "(?:great|good|excellent|perfect|strong|ideal|right) (?:fit|match|place|next step) for me\\b",
  "(?:i|i'd|we|would) (?:would |'d )?(?:\\w+ )?enjoy (?:working (?:with|for|at)|working in|being (?!at our|in our)|the (?:work|job|role|challenge)|this (?:work|job|role)|it here)",
  "(?:drawn|attracted) to (?:the|your|this|how|what|working)",
  `(?:i could|i would|i can|i'd|i happily|i gladly)(?: \\w+){0,4}? (?:be (?:happy|proud) (?:here|there|in|at|with|working|to (?:call|be|work))|thrive|grow old|belong|spend|stay|love to|work for|feel at home|fit in)\\b`,
  "(?:relish|love|like|fancy|enjoy|welcome|want|appreciate) (?:a|the|another) (?:crack|go|shot|stab|turn|try) at\\b",
  `${JOB} (?:\\w+ )?(?:is|sounds|seems|looks) (?:\\w+ )?up my (?:street|alley)\\b`,
  // After a no, or with an offer.
  "(?:keep|kept|bear|consider|considered|think of|remember)\\b.{0,20}?\\b(?:in mind|for (?:any |other |future |similar |another |suitable |new )+|me (?:if|when|should|next))",
  "(?:future|other|similar|another|suitable|new) (?:\\w+ )?(?:openings?|roles?|opportunit(?:y|ies)|positions?|vacanc(?:y|ies))\\b.{0,60}?\\b(?:consider|apply|interest|touch|hear|in mind|welcome|love|at)\\b",
  "(?:very |still )?interested if\\b",
  "(?:eager|ready|excited|keen) to (?:get started|start|begin|go)\\b",
  "(?:wish|want|like|love|hope|hoping|glad|honou?red|pleased|happy) to (?:\\w+ )?be (?:\\w+ )?considered\\b",
]

/** What looks like a wish and is not one. */
export const NO_WISHES: readonly string[] = [
  "(?:no longer|not(?! been)|n't|never|less|nor|if you(?:'re| are)|whether you(?:'re| are)|you(?:'re| are| were| may be| might be| would be| seem)) (?:\\w+ ){0,4}?(?:interested|excited|keen|want|wish|like|looking|pursue|eager)[^.,;]*",
  "(?:interested|excited|keen|eager|curious|happy|glad|pleased|delighted|grateful|thrilled|thankful|honou?red|privileged) (?:to (?:have (?:met|had|been|heard|seen|spoken|interviewed)|hear|see|learn|know|read|find|meet|speak|talk|discuss|answer|provide|send|share|supply|come in|clear|clarify)|in (?:hearing|learning|knowing|seeing|our (?:conversation|talk|discussion|chat)))\\b[^.,;]*?(?=[.,;]|\\band\\b|\\bbut\\b|$)",
  "(?:thanks|thank you|grateful|thankful|appreciate|appreciated|appreciation|gratitude) (?:you )?(?:\\w+ ){0,4}?(?:for|of|the) (?:\\w+ ){0,4}?(?:interest|opportunity|chance) (?:in|to|of) (?:\\w+ )?(?:my|our|interview\\w*|meet\\w*|speak\\w*|talk\\w*|discuss\\w*|visit\\w*|learn\\w*|present\\w*|hear\\w*|see|come|tell|show|be interviewed|have)\\b[^.,;]*?(?=[.,;]|\\band\\b|\\bbut\\b|$)",
  "(?:thanks|thank you) for (?:your|the) (?:\\w+ )?interest[^.,;]*",
  "withdraw\\w* (?:my|from)[^.]*",
  "(?:would|i'd|want|wanted|like|wish|love|hope|happy|glad) (?:\\w+ ){0,4}?to (?:\\w+ )?(?:thank|know|hear|ask|apologi[sz]e|take this|take the (?:time|opportunity)|take a moment|follow up|check|mention|add|send|share|say|express my (?:thanks|gratitude|appreciation|sincere|deep)|clarify|begin by|start by|point out|make sure)\\b[^.,;]*?(?=[.,;]|\\band (?:i|to|reiterate|say|express|tell|let)\\b|\\bbut\\b|$)",
  "(?:somebody|someone|anyone|anybody|people|candidates?|a person|they|he|she|who|team|crew|staff|everyone|children|pupils|patients|customers|clients) (?:(?!i\\b|i')[\\w']+ ){0,4}?(?:want|wants|wish|wishes|hope|hopes|excited|keen|eager|love|loves|like|likes|seem|seemed|was|were)\\b[^.,;]*",
  "(?:enjoyed|loved|liked) (?:working|being|running|leading|teaching)[^.,;]*",
]
