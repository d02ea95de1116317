import { GLAD, TELLING } from "~src/rules/data/vocabulary"

/** What a reader may still want: a question, a document, another talk. */
const NEED =
  "(?:questions?|quer(?:y|ies)|information|info|details?|references?|referees?|samples?|documents?|paperwork|certificates?|portfolio|examples?|clarifications?|materials?|conversation|meeting|talk|chat|interview|follow-?up)"

/** Ways to reach the writer, in the imperative. */
const REACH =
  "(?:contact|call|phone|ring|text|e-?mail|message|reach|write|ask|get in touch|be in touch|get hold|get back|give me a|drop me|reach out)"

/** Patterns of an offer to answer, to send more or to meet. Matched without case, from a word's start. */
export const OFFERS: readonly string[] = [
  // Please ask.
  `(?:hesitate|feel free|free|welcome|by all means|do|please|kindly|simply|always)(?: to)?(?: \\w+){0,1}? ${REACH}\\b(?= (?:to|with|out|through|on|me|us|at|by|any|whenever|if|should|for|about|anything|so|back|and)\\b|[.,;!)]|$)(?! (?:(?:me|us|out|to me) )?(?:if|when|once|as soon as) (?:there(?:'s| is| are)|you (?:\\w+ )?(?:have|know|decide|hear|make|reach)|you've|a decision) ?(?:an? |any |the )?(?:updates?|news|decision|decided|made|reached|is|anything new)?\\b(?! (?:any |further |other |more |some |additional )*(?:questions|concerns)))`,
  "(?:just|can|could|may|should|would) (?:\\w+ )?(?:call|phone|ring|text|e-?mail|message|reach|write|contact) (?:to )?me\\b",
  "(?:give me a|drop me an?|send me an?) (?:\\w+ )?(?:ring|call|line|shout|bell|buzz|e-?mail|text|message|note)\\b",
  "(?:hesitate|reach me|i can be reached|i am reachable|i'm reachable|only (?:an? )?(?:\\w+ )?(?:e-?mail|call|message|text|phone call) away|at your disposal|at your service|be of (?:\\w+ )?(?:help|assistance|service))\\b",
  // Tell me what you need.
  "(?:let me know|tell me|inform me|advise me|say so|say the word|just say|just ask|shout|ping me|holler)\\b.{0,40}?\\b(?:if|should|whether|what|when|whenever|in case)\\b.{0,60}?\\b(?:needs?|needed|require[sd]?|want|wanted|would like|'d like|wish|questions?|else|help|helps|helpful|useful|provide|send|supply|bring|clarify|explain|clear|missing|works|suits|convenient|best for you|information|details)\\b",
  "(?:if|should|whenever|whatever|in case|anything)\\b.{0,20}?\\b(?:you|your team|the team|the panel|there|more|further|additional|any|some|it|that|this)\\b.{0,40}?\\b(?:needs?|require[sd]?|wish|would like|want|questions?|helps?|helpful|useful|else|further|additional|missing|provide|send|clarif\\w+)\\b.{0,90}?\\b(?:let me know|tell me|inform me|say so|just say|just ask|shout|ask|contact|reach|call|write|e-?mail|get in touch|ring|text|drop me|happy|glad|pleased|delighted|gladly|happily|willing|available|provide|send|supply|forward|share|free to|give me|i can|i'm only)\\b",
  "(?:let me know|tell me|inform me|contact|ask|reach out|get in touch|write|call)\\b.{0,40}?\\b(?:for|with|about) (?:any|anything|more|further|additional)\\b(?! (?:news|updates?|decision))",
  `(?:any|other|further|additional|more|some|outstanding|remaining|follow-?up) ${NEED}\\b.{0,30}?\\b(?:from me|for me|you (?:\\w+ )?(?:need|have|want|like|require)|needed|required|necessary|is needed|are needed)\\b`,
  "(?:anything|something|what) (?:else|more|further|other)\\b.{0,30}?\\b(?:from me|about me|i (?:\\w+ )?(?:can|could|should|may|might)|you (?:\\w+ )?(?:need|want|like|require|wish))\\b",
  "(?:anything|something) (?:that )?(?:i|you|from) (?:me|can|could|may|might|should|need|would|'d)\\b",
  // I can send, answer, come.
  `(?:would|i'd|id|i'll|will|am|i'm|im|be|remain|more than|only too|always|very|also)(?: \\w+){0,4}? ${GLAD} to (?:\\w+ )?(?:send|provide|supply|share|forward|give you|submit|furnish|show|tell you|say more|answer|clarify|clear|explain|elaborate|expand|discuss|talk|speak|meet|chat|come|drop|return|do (?:a|another)|go (?:over|through|into)|walk|demonstrate|put together|prepare|arrange|connect|introduce|put you|call|jump|hop|expand|address|complete|take (?:any|another|a)|stop by|visit|set up|schedule|help with any|fill in)\\b(?! (?:to you )?(?:my|the) (?:sincere|thanks|gratitude))`,
  "(?:i|i'd|i'll|i can|i could|i will|i would|and|can|could|may|will) (?:\\w+ )?(?:gladly|happily|readily|willingly|certainly|of course|also|easily|always|still)? ?(?:send|provide|supply|forward|share|bring|put together|e-?mail|hand over) (?:you |over |along |in )?(?:with )?(?:\\w+ ){0,4}?(?:references?|referees?|samples?|documents?|certificates?|portfolio|examples?|more|further|additional|details|information|anything|whatever|any|copies|transcripts?|links?|materials?|one|some|them|it)\\b",
  "(?:references|samples|transcripts|certificates|my portfolio|further details|more information) (?:are|is|can be|will be) (?:\\w+ )?(?:available|ready|supplied|provided|sent|forwarded|below|yours)\\b",
  // When I am free.
  "(?:i am|i'm|im|i'd be|i will be|i'll be|be|remain|am|make myself|i would be) (?:\\w+ ){0,4}?(?:available|reachable|free|around|flexible|at home|open|in town)(?! (?:and|but|spirit|thinker|mind))(?=[.,;!]| (?:to|for|at|on|all|any|every|most|next|this|from|until|till|after|before|in|between|tomorrow|today|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|weekdays?|whenever|if|should|by|the|and|with|during|again)\\b|$)",
  "(?:works?|suits?|is (?:fine|good|perfect|great|convenient)|would (?:work|suit)|will (?:work|suit))(?: \\w+){0,4}? (?:for me|me)\\b",
  "(?:any|either|every) (?:\\w+ )?(?:time|day|days|morning|afternoon|evening|hour)s?\\b.{0,30}?\\b(?:works|suits|convenient|you (?:like|wish|want|need|choose|prefer)|next week|this week|after|before|from)\\b",
  "(?:at|for) (?:a|any|whatever|whichever|the) (?:time|day|hour|date|moment)s? (?:that |which |it )?(?:\\w+ )?(?:suits?|works?|is (?:best|convenient|good)|convenient)",
  "(?:i can|i could|can|could) (?:\\w+ )?(?:talk|speak|meet|come|call|be there|be with you|start|make|do)\\b.{0,30}?\\b(?:any|anytime|at a time|whenever|on short notice|right away|immediately|straight away|next (?:week|month)|tomorrow|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|mornings?|afternoons?|from (?:the )?\\d|on (?:the )?\\d)\\b",
  "(?:whenever|whatever|any ?time) (?:\\w+ )?(?:suits?|works?|you (?:like|need|want|wish))",
  `(?:is|are) there (?:any(?:thing)?|something)(?: \\w+){0,4}? (?:${NEED}|i can|i could|you(?:'d| would| need| want)|from me)\\b`,
  `(?:you may|you might|you can|you could) (?:have|need|want|require|${TELLING}) (?:any |further |more |additional |other )+${NEED}\\b`,
  "(?:whatever|anything) you (?:\\w+ )?(?:need|want|require|would like)\\b",
]

/** Questions, news and free places that are not the writer's to offer. */
export const NO_OFFERS: readonly string[] = [
  "(?:let me know|tell me|inform me|advise|update me)\\b.{0,30}?\\b(?:if|whether|when|once|what|where|how|about|of|on) (?:\\w+ ){0,4}?(?:decision|decided|decide|status|update|updates|news|outcome|result|timeline|next steps?|selected|chosen|filled|happens|things stand|stands|changes?|open|opens)\\b[^.;!?]*?(?=[.;!?]|,? (?:and|or) |$)",
  "(?:no longer|not|n't|position is|role is|job is|still) (?:currently |still )?(?:available|open|free)\\b",
  "(?:thank|thanks|appreciate\\w*|grateful)\\b.{0,30}?\\b(?:answer\\w*|being available|making yourself|taking (?:my|the) call|questions)[^.;]*",
  "if (?:i|we) (?:have|had|need) [^.,;]*",
  "(?:so (?:that )?i (?:can|could|may|might)|(?:may|can|could|might|wanted to|want to|like to) i?) ?ask [^.;]*",
  "(?:when|if|since|after) you (?:call|called|write|wrote|e-?mailed|contacted|rang|reached)[^.,;]*",
]
