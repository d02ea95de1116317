/** Words of a note after a "no". */
export const REJECTED: readonly string[] = [
  "(?:thanks|thank you|appreciate)\\b.{0,40} (?:letting me know|informing me|updating me|telling me)\\b.{0,60}(?:decision|outcome|decided|another candidate|other candidate|not|unfortunately)",
  "(?:sorry|disappointed|sad|disappointing)\\b.{0,60}\\b(?:not|didn't|wasn't|won't|did not|was not|decision|news|selected|chosen|hear|learn)",
  "(?:not|wasn't|weren't|n't) (?:\\w+ )?(?:selected|chosen|successful|the right fit|moving forward|offered)\\b",
  "(?:did not|didn't|does not|doesn't|hasn't|has not) work(?:ed)? out",
  "(?:chose|chosen|selected|hired|gone with|went with|go with|going with|offered (?:it|the \\w+) to|decided on) (?:another|someone|somebody|a different|other)",
  "(?:move|moved|moving|gone|go|going|went) (?:forward |ahead )?(?:with (?:another|a different|other)|in (?:a different|another) direction)",
  "(?:keep|kept|bear|consider|considered|considering)\\b.{0,12}\\b(?:in mind|me)?.{0,12} for (?:any |other |similar |future |another |a )+(?:\\w+ ){0,3}(?:openings?|roles?|opportunit\\w+|positions?|vacanc\\w+)",
  "(?:future|other|similar|another|suitable) (?:openings?|roles?|opportunit\\w+|positions?|vacanc\\w+)\\b.{0,40}\\b(?:comes? up|arises?|open|opens|in the future|at \\S+|might|may)",
  "(?:your|the|hiring) decision\\b.{0,60}\\b(?:respect|understand|accept|although|though|while)",
  "(?:respect|understand|accept)\\b.{0,20} (?:your|the) (?:\\w+ )?(?:decision|choice)",
  "(?:wish|best)\\b.{0,30}\\b(?:new hire|candidate you chose|finding the right|person you chose|your search)",
]

/** Words of somebody who waits for news. */
export const WAITING: readonly string[] = [
  "(?:check|checking|checked)(?:[ -](?:in|back)) ?(?:on|with|about|to|and|again|regarding|one|once|\\.|,)",
  "(?:follow|following|followed|touch|touching)[ -](?:up|base|back)\\b.{0,70}\\b(?:interview|application|status|position|role|job|opening|conversation|process|decision|see if|whether|last week|weeks? ago|email|e-mail|note|message)",
  "(?:any|an|some|more) (?:\\w+ )?(?:updates?|news|word|information|feedback|progress)\\b.{0,40}\\b(?:on|about|regarding|yet|hiring|next|timeline|decision|to share|for me|the)\\b",
  "(?:any|an) (?:updates?|news|word)\\b",
  "(?:status|timeline|timing|progress|state) (?:of|for|on) (?:my|the|your|this|a)\\b",
  "where (?:things|you|we|the (?:process|search|decision)) (?:stand|are|is)\\b",
  "(?:haven't|have not|hadn't|not yet|still not|yet to) (?:\\w+ )?(?:hear|heard|received|had)\\b",
  "(?:how|what) the (?:\\w+ )?(?:process|search|status|decision|next steps|timeline)\\b.{0,20}(?:going|is|are)\\b",
  "(?:made|reached|have|taken|come to) (?:a|your|any|the) (?:\\w+ )?decision\\b|decided (?:on|yet|about)",
  "decision (?:would|was to|should|to) be made|still (?:being )?(?:open|under consideration|in (?:the running|progress))",
  "(?:has been|been|it's been|it has been) (?:a while|a few|about|over|almost|nearly|two|three|some time|a week|\\d)",
  "(?:you|she|he) (?:mentioned|said|expected|hoped|had hoped|indicated|planned)\\b.{0,50}\\b(?:news|decision|hear|by (?:the end|monday|tuesday|wednesday|thursday|friday|last|now)|next steps|update|let me know)",
  "(?:thought|expected|hoped) (?:that )?i would (?:have )?hear",
]

/** Words that promise this is the last time. */
export const LAST_TIME: readonly string[] = [
  "(?:one|this) (?:last|final) (?:time|note|message|check|follow|e-?mail)",
  "(?:last|final) (?:time|note|message|check-?in|follow-?up|e-?mail) (?:from me|about|on|regarding|to)\\b",
  "my (?:last|final) (?:note|message|check-?in|follow-?up|e-?mail)",
  "(?:won't|will not|don't want to|not going to) (?:\\w+ ){0,2}(?:write|contact|bother|email|e-mail|follow up|check in|reach out|trouble)\\b",
  "leave it (?:with you|there|at that)(?: from here)?\\b",
  "(?:assume|take it|gather|guess)\\b.{0,30}\\b(?:filled|moved on|gone another|another direction|decided)",
  "once more (?:because|about|to)\\b|writing once more",
  "clos(?:e|ing) the loop",
]

/** Words that answer a message. */
export const ANSWERING: readonly string[] = [
  "(?:thanks|thank you|appreciate)\\b.{0,30} (?:getting back|your (?:\\w+ )?(?:reply|response|answer|e-?mail|message|note|update)|the (?:\\w+ )?(?:reply|response|update|e-?mail|news|offer|invitation|information|details)|reaching out|writing back|letting me know|the quick|replying|inviting me|sending)",
  "(?:good|great|glad|happy|nice|lovely|delighted|pleased) to (?:hear|read|receive|have heard)\\b",
  "(?:works?|suits?|fine|perfect|good|great) (?:well |best )?(?:for|with) me\\b",
  "(?:accept|accepting) (?:the|your|this) (?:\\w+ )?(?:offer|position|role|job|invitation)|accept the\\b",
  "(?:happy|glad|pleased|delighted|available|free) (?:to (?:meet|talk|speak|join|come|take the next step)|on|at|any)\\b",
  "(?:i am|i'm|i can|i could|i will|i'll) (?:be )?(?:available|free|there|make it)\\b",
]

/** Thanks for an interview that has just been. */
export const JUST_MET: readonly string[] = [
  "(?:thanks|thank you|thank|grateful|appreciate|enjoyed|pleasure|great|good|nice|lovely)\\b[^.!?;]{0,90}\\b(?:today|yesterday|this (?:morning|afternoon|evening|week)|earlier|tonight|on (?:mon|tues|wednes|thurs|fri)day)\\b",
]

/** Thanks for the interview itself. */
export const THANKS_FOR_TALK: readonly string[] = [
  "(?:thanks|thank you|thank|grateful|appreciate[ds]?|enjoyed|pleasure|great|good|nice|lovely)\\b.{0,60}\\b(?:meet|meeting|interview|interviewing|speak|speaking|talk|talking|chat|chatting|conversation|your time|the time|see|seeing|visit)\\b",
]
