/**
 * Patterns that point back at the talk. What follows them has to name something. Matched without case, from a
 * word's start.
 */
export const POINTERS: readonly string[] = [
  "(?:conversations?|discussions?|chat|talk|exchange|debate|words|stories|story|notes|thoughts|insights?|ideas?|comments?|remarks?|points?|advice|explanation|description|vision|plans?|perspective|overview|question|feedback|view|take|example|tips?|hints?|warnings?|lessons?|anecdotes?|account|demo|demonstration|presentation|argument|walk|tour|recommendations?|suggestions?|candou?r|honesty|openness|frankness|enthusiasm) (?:\\w+ )?(?:about|on|of|around|regarding|concerning|for|over|into|that|through|to)\\b",
  "(?:discuss|discussed|discussing|discussion) (?!how my)",
  "(?:talk|talked|talking|speak|speaking|spoke|chat|chatted|chatting|hear|heard|hearing|learn|learned|learnt|learning|told me|tell me|telling me|asked|asking|joked|laughed|laughing) (?:\\w+ ){0,4}?(?:about|of|that|how|why|what|where|on)\\b",
  "i (?:\\w+ )?(?:mentioned|promised|told you about|brought up)\\b",
  "(?:sense|picture|understanding|idea|impression) of (?:how|what|why|where|the way)\\b",
  "(?:good luck|best of luck|congratulations) (?:with|on|in|for) (?:the|your)\\b",
  "(?:what|how|when|where|why|that|which) (?:you|your team|the team|we) (?:\\w+ ){0,4}(?:said|mentioned|described|told|showed|explained|handle|approach|run|plan|do|build|work|use|think|want|solve|balance|organi[sz]e|see|make|teach|care|train|go about)\\b",
  "(?:kept|keep|keeps|been|was|still|am|i'm) (?:\\w+ )?(?:thinking|coming back|returning|reflecting|considering|turning over)\\b",
  "(?:stay(?:ed|s)?|stuck|sticks|remained) (?:with|in) (?:me|my)\\b",
  "(?:stood out|struck me|caught my (?:attention|interest|eye)|resonated)\\b",
  "(?:compar(?:e|ed|ing) notes|swapp(?:ed|ing) \\w+|trad(?:ed|ing) \\w+|bond(?:ed|ing)) (?:\\w+ )?(?:on|about|over)?",
  "(?:frank|candid|honest|open|straight|clear|right|blunt|funny|generous) (?:with me )?(?:about|that|when|on)\\b",
  "(?:seeing|saw|to see|watching|touring) (?:the|your|how|what|all|it|so|everyone|a|an|them|one|that|where|why)\\b",
  "(?:touring|walking through|visiting|trying|looking at|look at|glimpse (?:of|into|at)|demo of|walk(?:ed|ing)? me through|walkthrough of|introduc\\w+ me to)\\b",
  "(?:looked|looking|dug|digging|delved|delving|read|reading) (?:further |more |deeper )?(?:into|up on)\\b",
  "(?:reading|read|re-?read|looked up|watched|tried|listened to|started|ordered|downloaded) (?:the|that|your|up on|about)\\b",
]

/**
 * Patterns of what somebody said. What they said needs only one word that is not part of every note, because it was said
 * in this talk.
 */
export const REPORTS: readonly string[] = [
  "(?:you|you've|you'd|he|she|they|we|dr\\.? \\w+|ms\\.? \\w+|mr\\.? \\w+)(?: \\w+){0,4}? (?:mentioned|mention|said|described|described|explained|shared|showed|shown|pointed out|told me|outlined|raised|brought up|suggested|recommended|noted|asked|touched on|talked (?:about|through)|spoke (?:about|of)|discussed|walked me through|demonstrated|stressed|emphasi[sz]ed|highlighted|agreed)\\b(?!,? (?:i|i'm|i've|my)\\b)",
  "as (?:you|we) (?:\\w+ )?(?:mentioned|discussed|said|talked|explained|described|noted)\\b(?!,? (?:i|i'm|i've|my)\\b)",
  "you (?:were|was|are|seemed|sounded) (?:\\w+ )?(?:worried|concerned|candid|frank|honest|open|right|surprised|unsure|clear|proud|sceptical|skeptical|doubtful|curious) (?:that|about|whether|if|to)\\b",
]

/** Patterns of the reader's own way, which is nobody else's. */
export const THEIR_OWN_WAY: readonly string[] = [
  "(?:hear|heard|hearing|learn|learned|learning|talk|talked|talking|chat|chatting|told me|telling me|shared|sharing|asking|read|reading)(?: \\w+){0,4}? (?:about |of )?your (?:own |personal |professional |career )?(?:career|path|journey|story|transition|years|time (?:at|in|with|as)|(?:first|early) (?:days?|weeks?|months?|years?|job))\\b",
  "(?:hear|heard|hearing|learn|learned|learning|told me|telling me|enjoyed|liked|loved)(?: \\w+){0,4}? how you (?:two |both |all |first )?(?:got (?:started|here|into|your start)|ended up|came to|met|found your way|started out|began)\\b",
  "(?:appreciated?|liked|valued|thank you for|thanks for) (?:\\w+ ){0,4}?(?:honest|honesty|frank|frankness|open|openness|openly|frankly|candou?r|candid) (?:\\w+ ){0,4}?about (?:the|your) (?:\\w+ )?(?:hours|weekends|workload|pace|pressure|first (?:weeks|months|year))\\b",
]

/** Patterns of what stayed with the writer. The sentence around them has to name more than one thing. */
export const LINGERINGS: readonly string[] = [
  "(?:stop|stopped|been|keep|kept|caught myself) (?:thinking|smiling|laughing|grinning|wondering|talking)\\b",
  "(?:on|in|from|out of|at the back of) my (?:mind|head|ears)\\b",
  "follow(?:ed|s|ing)? me (?:home|around|all|ever)\\b",
  "(?:never|not) been asked\\b|had to think\\b|(?:new|news) to me\\b|had no idea\\b",
  "(?:was|were|is|are) (?:\\w+ ){0,4}?(?:a |an |the )?(?:\\w+ )?(?:privilege|treat|joy|highlight|delight|revelation|eye-opener|eye-opening|education|marvel|gem|gold|unreal|genius|brilliant|clever|something else|fun|funny|hilarious|beautiful|unforgettable|moving)\\b",
  "(?:made|makes|had|left|got) me (?:\\w+ )?(?:laugh|laughing|smile|smiling|think|thinking|rethink|reconsider|wonder|wondering|curious|look|reading)\\b",
  "(?<!would |will |could |can |to |'d )(?:let|letting|allowed|allowing|having|invited|inviting|took|taking|walked|walking|talked|talking|showed|showing|sat|sitting|handed|handing|trusted|trusting) me (?!know|to (?:meet|interview|speak|talk|discuss))\\b",
  "(?:told|taught|showed|shown) me (?:\\w+ ){0,4}?(?:that|how|why|what|more|about|a lot|everything)\\b",
  "(?:i still|still) (?:hear|see|smell|taste|smile|laugh|can't believe|cannot believe|think)\\b",
  "(?:worked out|figured out|found out|discovered|realised|realized|noticed) (?:that|how|why|what)\\b.{0,20}?\\b(?:your|the|you)\\b",
  "(?:mattered|meant (?:a lot|much|something)) to me that you\\b",
]

/** Patterns of liking something of theirs. What follows them has to name more than one thing. */
export const LIKINGS: readonly string[] = [
  "(?:impress(?:ed|ive)|fascinat(?:ed|ing)|inspir(?:ed|ing)|intrigu(?:ed|ing)|struck|drawn|interest(?:ed|ing)|excit(?:ed|ing)|curious|delighted|glad|pleased|amazed|surprised|surprise|moved|captivated|heartened|encouraged|reassured|touched)\\b",
  "(?:enjoy(?:ed)?|love|loved|adored?|like|liked|admire|admired|treasured?|relished|appreciate|appreciated|value|valued|respect|applaud|share)\\b(?! (?:you taking|the time|your time|the opportunity|the chance|to (?:join|work)))",
  "(?:the|this|that|those|these) (?:[\\w'-]+ ){1,6}?(?:you|your|we|she|he|they) (?:\\w+)",
]

/** Parts of a sentence that name only the role, the company or the meeting itself, however many words they have. */
export const ONLY_THE_ROLE: readonly string[] = [
  "(?:for|about|regarding|discuss|of|to|on|in|as|the|this|an?|your) (?:the |a |an |your |this )?(?:[\\w&'/-]+ ){0,5}?(?:position|role|job|post|opening|internship|vacancy|opportunity|interview|posting|placement|residency|fellowship|apprenticeship|traineeship|residency program|search|team lead)\\b(?: (?:of|as) (?:an? |the )?(?:[\\w&'/-]+ ?){1,4})?(?: (?:at|with|in|within|for|on) (?:the )?[^,.;!?]{1,50})?",
  "(?:monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d+\\w*)?",
]

/** A company named with nothing more: "at Orbit Labs". Letter case matters here. */
export const AT_COMPANY = /\b(?:at|with|for|join|joining|in) (?:the )?(?:[A-Z][\w&'-]*(?: |\b)){1,5}/g

/** A company in "hearing more about Orbit Labs". Letter case matters here. */
export const ABOUT_COMPANY =
  /\b(?:[Hh]ear|[Ll]earn|[Kk]now|[Tt]ell|[Tt]old|[Tt]alk|[Ss]peak)\w* (?:me )?(?:more |a bit more |a lot |all |so much |a little )?(?:about|of) (?:the )?(?:[A-Z][\w&'-]*(?: |\b)){1,5}/g

/** Sentences that speak of other things than the talk: thanks for time, the wait, the offer to send more. */
export const OTHER_BUSINESS: readonly string[] = [
  "(?:attach\\w*|enclos\\w*|contract|references?|certificates?|transcripts?|invoice)\\b",
  "(?:happy|glad|pleased|delighted|willing|able|ready|free|available) to (?:send|provide|supply|share|forward|give|answer|come|talk|speak|meet|discuss|start|accept|clarify)\\b",
  "(?:if the answer|whatever you decide|whatever the|either way|understand (?:that )?(?:hiring|these|this|you|decisions|the)|know (?:that |how )?(?:hiring|busy|these|decisions|you(?:'re| are)))\\b",
  "(?:interested|interest|keen|eager|excited|enthusiastic|like|love|want|hope|happy|honou?red|proud|wish|forward|enjoy|possibility|opportunity|chance|prospect) (?:in|to|about|by|of|for) (?:the )?(?:\\w+ ){0,4}?(?:join\\w*|work\\w*|becom\\w+|be|being|contribut\\w+|start\\w*|serv\\w+|role|position|job|post|opportunity)\\b",
  "(?:serve|suit|benefit|help|be useful to|useful to|valuable to|of use to) (?:you|your)\\b",
  "i (?:am|'m) (?:\\w+ )?(?:registered|certified|qualified|licen[sc]ed|chartered|fluent|trained|experienced|used to|comfortable)\\b",
  "i (?:\\w+ )?(?:hold|led|built|managed|ran|trained|taught|designed|worked|drove|served|speak|bring|studied|developed|handled)\\b",
  "(?:please|don't hesitate|do not hesitate|feel free|let me know|reach out|contact me|if (?:you|there))\\b",
  "(?:look|looking) forward to (?:hearing|speaking|your)\\b|(?:await\\w*|wait|waiting) (?:for )?your\\b|my candidacy\\b|my application\\b|at your disposal\\b",
  "(?:hope (?:you|this|all)|all the best|have a)\\b",
  "(?:hiring|selection|recruitment) (?:process|decision|timeline)|decision\\b|next steps\\b|status of\\b|(?:any|an) updates?\\b",
  "(?:confident|convinced|certain|believe|sure)\\b.{0,40}\\b(?:i|my)\\b",
  "i(?:'ve| have| had|'d have) (?!been (?:thinking|reading|telling)|kept|thought|never)",
  "(?:kept|keep|keeping) (?:me )?in mind|(?:future|similar|other) (?:openings?|roles?|opportunities)\\b",
  "my (?:[\\w,'-]+ ){0,6}(?:skills?|experiences?|background|qualifications?|education|expertise)\\b",
]

/** Complaints, a no, and terms of employment: whatever they name was not what made the talk a good one. */
export const NEVER_THE_TALK: readonly string[] = [
  "(?:disappoint\\w*|insult\\w*|rude|rudely|blame|distasteful|unacceptable|unprofessional|ridiculous|refus\\w+|lack of|waste[ds]?|courtesy of)\\b",
  "(?:wasn't|was not|not been|not) selected\\b|(?:form letters?|applicants|responding to (?:my|any|either))\\b",
  "(?:hear|learn|know|see) that (?:you|the team)(?: have| are|'ve|'re)? (?:like|liked|chose|chosen|decided?|moving|selected|filled|going)\\b",
  "(?:salary|paid time off|benefits package|vacation days|start date|offer letter|reimburse\\w*|commute)\\b",
]

/** What a sentence that points at nothing must have at least: something of theirs. */
export const THEIRS: readonly string[] = ["(?:your|our|we|us|both|together|the (?:team|company)(?:'s)?)\\b"]
