const DAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
const POST = "(?:position|job|role|post|place|offer|opening|spot|vacancy)"
const SOMEONE = "(?:another|someone|somebody|a different|other|one of the other)"

/** Words of a note after a "no". */
export const REJECTED: readonly string[] = [
  "(?:thanks|thank you|appreciate)\\b.{0,40} (?:letting me know|informing me|updating me|telling me|calling me|writing to me)\\b.{0,60}(?:decision|outcome|decided|another candidate|other candidate|not|unfortunately|appointed)",
  "(?:thanks|thank you|appreciate)\\b.{0,40} letting me know so\\b",
  "(?:sorry|disappointed|sad|disappointing|saddened|gutted|a pity|a shame)\\b.{0,60}\\b(?:not|didn't|wasn't|won't|did not|was not|decision|news|selected|chosen|hear|learn)",
  "(?:not|wasn't|weren't|n't) (?:\\w+ )?(?:selected|chosen|successful|the right fit|moving forward|offered)\\b",
  "(?:did not|didn't|does not|doesn't|hasn't|has not) work(?:ed)? out",
  `(?:did not|didn't) (?:\\w+ )?get (?:the|this|that) (?:\\w+ ){0,4}${POST}\\b`,
  `(?:chose|chosen|selected|hired|picked|appointed|gone with|went with|go with|going with|offered (?:it|the \\w+) to|(?:decided|settled|opted) (?:on|for|to go with)|decided in favou?r of) ${SOMEONE}`,
  "(?:move|moved|moving|gone|go|going|went) (?:forward |ahead )?(?:with (?:another|a different|other)|in (?:a different|another) direction)",
  "(?:keep|kept|bear|consider|considered|considering)\\b.{0,12}\\b(?:in mind|me)?.{0,12} for (?:any |other |similar |future |another |a )+(?:\\w+ ){0,4}(?:openings?|roles?|opportunit\\w+|positions?|vacanc\\w+)",
  "(?:future|other|similar|another|suitable) (?:openings?|roles?|opportunit\\w+|positions?|vacanc\\w+|posts?|place)\\b.{0,40}\\b(?:comes? up|arises?|open|opens|in the future|at \\S+|might|may)",
  "(?:if|should|when) (?:a|another|any) (?:\\w+ )?(?:place|post|position|role|job|vacancy|spot|opening) (?:\\w+ )?(?:opens?|comes?|becomes?|should)\\b",
  "(?:your|the|hiring) decision\\b.{0,60}\\b(?:respect|accept|(?:although|though|while)\\b.{0,40}(?:disappoint|hoped|sad))",
  "(?:respect|understand|accept)\\b.{0,12} (?:your|the) (?:[\\w']+ )?(?:decision|choice)\\b(?! (?:needs|takes|will|is|may|might|has been|to|date|process|timeline|making))",
  "(?:wish|best)\\b.{0,30}\\b(?:new hire|new colleague|candidate you chose|finding the right|person you chose|your search)",
  "not the (?:news|answer|outcome|result|decision) (?:that )?i\\b|(?:liked|hoped for|wanted|preferred) (?:another|a different) (?:answer|outcome|result|ending)",
  "(?:what|that's|it's|it is|such) a (?:pity|shame)\\b",
  "no hard feelings|you (?:picked|hired|chose|appointed) (?:an? |some|the |well)|maybe next time|better luck next time",
  "my (?:\\w+ )?(?:details|cv|r[eé]sum[eé]|name|application) on file",
  "made me a stronger|(?:what|how|where) i (?:can|could|might) (?:have )?(?:do|done|improve)\\b.{0,30}(?:better|interview|application|next time|skills|\\?|\\.)",
  "(?:apply|try) again\\b|your rejection|turned me down|the rejection\\b",
  "(?:understand|see) (?:that )?(?:you|they|the \\w+) (?:needed|wanted|were looking for|preferred) (?:someone|somebody)",
  "feedback\\b.{0,60}\\b(?:not (?:selected|chosen|successful)|unsuccessful|future applications|improve (?:my|for|in|as))",
  "(?<!\\bi(?:'ve| have)? (?:\\w+ )?)(?:decided|chosen) (?:\\w+ )?not to (?:move|proceed|offer|hire|go)\\b|unsuccessful\\b|(?:has|have) appointed\\b",
]

/** Words of somebody who does not know of a "no", only guesses. */
export const GUESSING: readonly string[] = [
  "if you(?:'ve| have)? (?:\\w+ )?(?:chosen|picked|gone|filled|decided|hired|moved|settled|offered)\\b",
  "(?:assum\\w+|take it|i gather|i guess|i imagine|suppose)\\b.{0,60}\\b(?:filled|moved|gone|went|going|direction|decided|settled|chosen|someone|somebody|another)",
  "(?:no|without|not had (?:a|any)|haven't had (?:a|any)) (?:reply|answer|response)\\b",
]

/** Words that ask how things stand. */
export const WAITING: readonly string[] = [
  "(?:check|checking|checked)(?:[ -](?:in|back)) ?(?:on|with|about|to|and|again|regarding|one|once|\\.|,|after|since|as)",
  "(?:check|checking|see|ask|asking|know|wondering|wonder|find out|hear|learn) (?:if|whether|how|where|when) (?:there|you|the|a|any|things|it|my|we|i)\\b[^.?!]{0,50}\\b(?:decision|decided|filled|movement|stand|stands|standing|updates?|news|going|timeline|progress|open|chosen|moving|hear|look|looks|looking|made)\\b",
  "(?:follow|following|followed|touch|touching)[ -](?:up|base|back)\\b.{0,70}\\b(?:application|status|position|role|job|opening|process|decision|see if|whether|last week|weeks? ago|email|e-mail|message)",
  "(?:follow|following|followed)[ -]up (?:on|about|regarding|after|from) (?:my|our|the) (?:\\w+ ){0,4}interview\\b",
  "(?:any|some|more) (?:\\w+ )?(?:updates?|news|word|feedback|progress|movement)\\b.{0,40}\\b(?:on|about|regarding|yet|hiring|next|timeline|decision|to share|for me|you can|you could)\\b",
  "(?:any|an) (?:updates?|news|word|movement)\\b",
  "information (?:on|about|regarding) (?:the |your )?(?:hiring|process|timeline|decision|next|status)\\b",
  "(?:status|timeline|timing|progress|state|outcome|result) (?:of|for|on) (?:my|the|your|this|our|a)\\b(?! (?:product|project|release|build|migration|work))",
  "where (?:things|you|we|the (?:\\w+ )?(?:process|search|decision|recruitment)|my (?:candidacy|application)) (?:stands?|are|is)\\b",
  "(?:haven't|have not|hadn't|not yet|still not|yet to) (?:\\w+ )?(?:hear|heard|received|had|seen|got)\\b.{0,40}\\b(?:from|back|anything|reply|answer|response|news|word|since|yet)\\b",
  "(?:how|what) (?:things|it|everything|the (?:\\w+ )?(?:process|search|status|decision|next steps|timeline))\\b.{0,20}(?:going|is|are(?! done| run)|looks?|stands?)\\b",
  "have you (?:\\w+ )?(?:decided|chosen)\\b|(?:ask|asking|hoping) for an update\\b|bump(?:ing)? this\\b|share on timing\\b",
  "(?:did not|didn't|have not|haven't|not) (?:yet )?(?:receive|received|get|got|had) (?:any|an|a) (?:\\w+ )?(?:answer|reply|response|news|feedback|message)\\b",
  "idea of when you\\b|hear your thoughts on the\\b|you (?:were|had been) hoping to\\b",
  "(?:writing|write|wanted|like) to (?:ask|enquire|inquire) (?:about|whether|if|how|when|after|where)\\b",
  "still (?:considering|deciding|waiting|interviewing)\\b|(?:did|have) you (?:already )?(?:find|found|picked?|hired?|choose)\\b|updated timeline\\b",
  "how is it going with|how (?:did|has) (?:the|your) (?:\\w+ )?(?:process|search|decision|board|committee)",
  "(?:made|reached|taken|come to) (?:a|your|any|the) (?:\\w+ )?decision\\b|(?:have|had|has|if|whether) (?:\\w+ )?decided (?:on|yet|about)\\b",
  "(?:have|had) (?:you |your |a |the |any )+(?:\\w+ )?decision (?:yet|been|on)\\b|your (?:final )?decision yet",
  "(?:whether|if) (?:the|this|it|that)\\b.{0,40}\\b(?:been filled|still open|been decided|been taken|is filled|still available)\\b",
  "(?:glad|happy|grateful|pleased|appreciate) (?:of|about|for|hearing|to (?:hear|have|get|know)) (?:any|some|a|from you)(?: \\w+)? ?(?:word|news|message|line|answer|reply|by|update|information)\\b",
  "(?:quick |gentle |friendly )(?:nudge|reminder)|drop (?:you )?a line|(?:may|might|can|could) i ask (?:how|where|whether|if|when)\\b",
  "(?:thought|expected|hoped) (?:that )?(?:i would|i'd|to) (?:have )?(?:hear|heard)\\b|got lost\\b",
  "(?:you|she|he) said (?:that )?i(?:'d| would) hear\\b|you had hoped to\\b",
  "decision (?:is near|would (?:be|have been) made|was to|had been)|still (?:being )?(?:under consideration|in (?:the running|progress))",
  "(?:answer|reply|decide|respond) by (?:the end|mon|tues|wednes|thurs|fri|tomorrow|next|\\d|\\{|\\[)\\b.{0,120}\\b(?:offer|hear|know|decision)|i have (?:had |received )?(?:another|an) (?:\\w+ )?offer\\b",
  "(?:inquir|enquir)(?:e|ing) (?:about|after|into|as to|whether|on)\\b",
]

/** Words that mention the time that has gone by, as late thanks also do. */
export const TIME_PASSED: readonly string[] = [
  "(?:it's|it has|it is|has|that) (?:now |already )?(?:been )?(?:\\w+ ){0,4}(?:a while|some time|(?:days?|weeks?|months?)(?: \\w+)? (?:since|ago))\\b",
  `(?:you|she|he) (?:mentioned|said|expected|hoped|had hoped|indicated|planned|thought)\\b.{0,60}\\b(?:news|decision|choice|hear|know more|by (?:the end|${DAYS}|last|now|easter|christmas|may|june|july)|next steps|update|let me know|in touch)`,
  "still (?:very |as |really )?(?:keen|interested|hoping|hopeful)\\b|remain (?:very |really |strongly )?interested\\b",
  "hear(?:ing)? from you by\\b|when i (?:might|may|can|could) (?:expect to )?hear\\b",
]

/** Words that promise this is the last time. */
export const LAST_TIME: readonly string[] = [
  "(?:one|this) (?:last|final) (?:time|note|message|check|follow|e-?mail|word)",
  "(?:last|final) (?:time|note|message|check-?in|follow-?up|e-?mail|word) (?:from me|about|on|regarding|to you)\\b",
  "(?:this|it|that)(?: is| will be|'ll be|'s) (?:\\w+ )?my (?:last|final)\\b|my final (?:note|message|check-?in|follow-?up|e-?mail)",
  "(?:won't|will not|shall not|don't want to|not going to|will stop|'ll stop|stop) (?:\\w+ ){0,4}(?:write|writing|contact\\w*|bother\\w*|bug\\w*|e-?mail\\w*|follow\\w* up|check\\w* in|reach\\w* out|trouble|chas\\w+|pester\\w*|disturb\\w*) ?(?:you|again|any|in|further|after|about|anymore)?",
  "leave it (?:with you|there|at that)(?: from here)?\\b|leave you in peace|let (?:the matter|it|this) rest\\b",
  "(?:assum\\w*|take it|gather|guess)\\b.{0,40}\\b(?:filled|moved on|gone|went|going) ?(?:another|to (?:some|ano)|with|in a different|by now|elsewhere)?\\b",
  "(?:writing|write) once more\\b|once more because\\b",
  "the last you(?:'ll| will)? (?:\\w+ )?hear (?:from me|of me)\\b|clos(?:e|ing) the loop|a last (?:word|try|attempt|message|note)",
]

/** Words that answer a message. */
export const ANSWERING: readonly string[] = [
  "(?:thanks|thank you|appreciate)\\b.{0,30} (?:getting back|your (?:\\w+ )?(?:reply|response|answer|e-?mail|mail|message|note|update|call|letter)|the (?:\\w+ )?(?:reply|response|answer|update|e-?mail|mail|news|offer|invitation|information|details|call)|reaching out|writing back|letting me know|the quick|arranging|setting (?:this |it )?up|organi[sz]ing|replying|inviting me|sending|calling)",
  "(?:good|great|glad|happy|nice|lovely|delighted|pleased|thrilled|wonderful) (?:\\w+ )?(?:to (?:hear(?! (?:about|more|how|what)\\b)|read|receive|have heard|get)|news)\\b",
  "(?:works?|suits?|fine|perfect|good|great) (?:very )?(?:well |best )?(?:for|with) me\\b|suits me\\b|is perfect\\b|works (?:perfectly|well)\\b",
  "as (?:you )?(?:asked|requested)|(?:here|attached|enclosed) (?:is|are) (?:the|my|two|three|some)\\b",
  "quite understand|take your time|no problem at all\\b",
]

/** Words that offer a talk or time: they answer a message, unless they close thanks for the interview itself. */
export const AVAILABLE: readonly string[] = [
  "(?:happy|glad|pleased|delighted|available|free) (?:to (?:meet|talk|speak|join|come|take the next step)|on|at|any)\\b",
  "(?:i am|i'm|i can|i could|i will|i'll) (?:be )?(?:available|free|there|make it|come (?:on|in|at|by)|do (?:mon|tues|wednes|thurs|fri))",
]

/** Words that turn down what was offered, or leave the race. */
export const LEAVING: readonly string[] = [
  "(?:must|have to|need to|would like to|decided to|will|going to|respectfully|regretfully) (?:\\w+ )?(?:decline|turn (?:it |this |you )?down|withdraw|pull out|step back)\\b",
  `(?:declining|turning down) (?:the|your|this) (?:\\w+ ){0,4}${POST}\\b`,
  "stay(?:ing)? (?:where i am|with my (?:current|present))",
  "withdraw (?:my|from)|(?:withdrawing|pulling out|bowing out|stepping back) (?:my|from|of)|take my (?:name|application) (?:out|off|back)",
  "(?:accepted|taken|signed) (?:(?:another|a different) (?:\\w+ ){0,4}(?:offer|position|job|role|post)|an? (?:\\w+ ){0,4}offer)\\b",
  "(?:have|i've|just|decided to|going to) (?:now |just |already |since )?(?:accept|take|go with|accepted|taken|signed) (?:an?|another|a different) (?:\\w+ ){0,4}(?:offer|position|job|role|post)\\b",
  "i(?:'ve| have)? (?:\\w+ )?(?:decided|chosen) (?:\\w+ )?not to (?:(?:pursue|accept|take|join)(?: up)? (?:the|your|this|it)|proceed|continue|(?:go|move) (?:ahead|forward|further|on))\\b",
  "(?:i am|i'm|am) no longer (?:\\w+ )?(?:interested in|looking for|a candidate|able to (?:take|accept|continue|pursue|join))\\b",
]

/** Words that take or turn down what was offered, or leave the race. */
export const DECIDING: readonly string[] = [
  `(?:accept|accepting|take up|take) (?:the|your|this) (?:\\w+ ){0,4}(?:offer|${POST}|invitation)\\b|accept the\\b`,
  "(?:thanks|thank you|grateful|delighted|thrilled|honou?red|pleased|happy)\\b.{0,25} (?:for |by |with |to receive |to get |to have )(?:the|your|this) (?:\\w+ ){0,4}offer\\b",
  "offering me\\b|accept the (?:\\w+ )?appointment",
  "(?:before|when) i sign\\b|offer letter\\b|(?:your|the) offer (?:of|for) (?:employment|the)",
  ...LEAVING,
]

/** Thanks for an interview that has just been, and thanks that say themselves that they are late. */
export const JUST_MET: readonly string[] = [
  `(?:thanks|thank you|thank|grateful|appreciate|enjoyed|pleasure|great|good|nice|lovely)\\b[^.!?;]{0,90}\\b(?:today|yesterday|this (?:morning|afternoon|evening|week)|earlier|tonight|on ${DAYS})\\b`,
  "(?:interview|meeting|conversation|chat|talk|visit|panel|call)\\b[^.!?;]{0,25}\\b(?:today|yesterday|this (?:morning|afternoon|evening)|earlier today)\\b",
  "(?:today's|yesterday's|this morning's|this afternoon's) (?:\\w+ ){0,4}(?:interview|meeting|conversation|chat|talk|visit|panel|call)",
  "(?:my |this |these )?thanks (?:are|is|come\\w*) (?:\\w+ )?(?:late|belated|overdue)|belated|(?:late|overdue) (?:thank|note of thanks)",
  "(?:should|ought to) have (?:written|thanked)|meant to (?:write|thank|send this)",
]

/** Thanks for the interview itself. */
export const THANKS_FOR_TALK: readonly string[] = [
  "(?:thanks|thank you|thank|grateful|appreciate[ds]?|enjoyed|pleasure|great|good|nice|lovely)\\b.{0,60}\\b(?:meet|meeting|interview|interviewing|speak|speaking|talk|talking|chat|chatting|conversation|your time|the time|see|seeing|visit|having me|showing me|letting me (?!know)|trial|(?:our|the) (?:phone )?call)\\b",
]

/** Thanks that come again were said before: who begins with them writes a second time. */
export const THANKS_AGAIN: readonly string[] = [
  "(?:thanks|thank you) (?:so much |very much )?(?:once )?again\\b",
]
