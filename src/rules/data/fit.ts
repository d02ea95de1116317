/** What a writer brings. Matched without case, from a word's start. */
export const STRENGTHS: readonly string[] = [
  "my (?:[\\w'/&+.-]+,? ){0,7}(?:experiences?|background|skills?|skill ?set|expertise|training|strengths?|qualifications|knowledge|degree|education|abilit(?:y|ies)|track record|years|work (?:at|on|in|with|as)|time (?:at|as|in|with)|familiarity|understanding|portfolio|career|studies|fluency|proficiency|command|leadership|internship)\\b",
  "(?:the|these|those|both) (?:\\w+ ){0,2}(?:skills|experience|qualifications|background)\\b",
  "(?:experience|skills|background|expertise|training|fluency|proficiency) (?:in|with|at|of|from|i|that i)\\b",
  "(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|several|many|a decade)\\+? (?:years|years'|year)\\b",
]

/** Ties a strength to the role. */
export const TIES: readonly string[] = [
  "(?:align|aligns|aligned|match|matches|fit|fits|suit|suits|suited|relate|relates|map|maps|translate|translates|apply|applies|lend|lends|correspond|prepare|prepares|prepared|equip|equips|equipped|qualif\\w+)\\b",
  "(?:asset|contribut\\w+|valuable|value|benefit|relevant|useful|helpful|help|helps|strengthen|advance|enhance|support|serve|enable|enables|allow|allows|let|lets|bring|brings|add|adds|make|makes|offer|succeed|success|excel|confidence|required|requires|required for|looking for|you need|need|needs)\\b",
  "(?:your|the) (?:\\w+ ){0,3}(?:team|role|position|job|company|goals|needs|organi[sz]ation|challenges?|program|programme|department|work|project|launch|migration)\\b",
  "(?:good|great|strong|excellent|ideal|perfect|natural|right) (?:\\w+ )?(?:fit|match|candidate|addition|preparation)\\b",
]

/** Claims of fit that need no strength beside them. */
export const FIT_CLAIMS: readonly string[] = [
  "(?:i|i'm|me|my \\w+|i'd|this|role|position|job|it|making|makes|make|be|been|being)\\b.{0,50} (?:good|great|strong|excellent|perfect|ideal|natural|right|best|solid|valuable|worthy|outstanding) (?:\\w+ )?(?:fit|match|candidate|addition|asset|choice|person)\\b",
  "(?:well|ideally|uniquely|particularly|perfectly|fully|highly) ?-?(?:suited|qualified|prepared|equipped|placed|matched)\\b",
  "(?:in)?valuable (?:asset|addition|member|contribution|contributor)\\b",
  "(?:confident|certain|convinced|sure|believe|feel|think|know|positive)\\b(?: \\w+,?){0,4} (?:i|my)\\b.{0,80}\\b(?:skills?|experience|background|candidate|fit|contribute|contribution|handle|able|bring|offer|strong|match|asset|qualif\\w+|succeed|excel|ramp|deliver|value|help|strengths?|contributor|take the|meet the|thrive|perform|do (?:well|the job)|make (?:a|an))\\b",
  "(?:i|i'd|i'll|we) (?:\\w+ )?(?:can|could|will|would|'ll|'d|able to|be able to|know how to) (?:\\w+ ){0,2}(?:bring|add value|contribute|help|apply|draw on|offer|put|use|hit the ground|lend|deliver)\\b.{0,60}\\b(?:your|team|role|position|company|organi[sz]ation|experience|skills?|that|this|there|same|from day one|project|launch|work|my)\\b",
  "able to contribute\\b",
  "hit the ground running\\b",
  "ramp (?:up )?(?:quickly|fast)\\b",
  "(?:role|position|job|team|work|internship|opportunity|you (?:\\w+ )?(?:described|need|want))\\b.{0,40} (?:align|aligns|fits?|suits?|match|matches|plays) (?:\\w+ ){0,3}(?:with|to|how i|both|my|what i|me)\\b",
  "(?:bring|apply|use|put|contribute|offer|lend|draw on) (?:all )?my (?:\\w+[, ]+){0,6}(?:skills?|experience|background|expertise|degree|knowledge|training|strengths?|years|energy|work)\\b",
]

/** Things a writer did: a result shows a strength without naming one. */
export const RESULTS: readonly string[] = [
  "i(?: have|'ve)? (?:\\w+ly |also |previously |recently |since |just )?(?:achieved|automated|built|cleared|coached|coordinated|cut|delivered|designed|developed|doubled|established|expanded|founded|grew|grown|halved|handled|headed|implemented|improved|increased|introduced|launched|led|maintained|managed|mentored|migrated|negotiated|organi[sz]ed|oversaw|overseen|planned|produced|raised|ran|rebuilt|redesigned|reduced|replaced|run|saved|set up|shipped|sold|solved|spearheaded|streamlined|supervised|supported|taught|trained|tripled|turned around|won|worked (?:on|with|as|at|in)|wrote|written|dealt with|did (?:the same|something similar)|spent)\\b",
  "(?:building|leading|running|managing|launching|designing|cutting|growing|moving|teaching|training|rebuilding|automating|migrating|introducing|shipping|scaling|planning|coordinating|handling|improving|reducing)\\b.{0,120} (?:at|for|with) .{0,60}\\b(?:taught me|showed me|prepared me|gave me|would help|i have done|i did|i learned|is the work|helps me)",
  "(?:my|our|i) .{0,100}\\d+(?:\\.\\d+)? ?(?:%|percent|per cent)",
  "(?:in|at|from|during|through|as) (?:my|a|an) (?:\\w+ ){0,2}(?:current|last|previous|former|present|recent|earlier) (?:\\w+ ){0,2}(?:role|job|position|employer|company|work|team|project|life)\\b",
]

/** The writer's background as a thing to read or discuss, not as a claim. */
export const NOT_FIT: readonly string[] = [
  "(?:review|reviewing|reviewed|consider|considering|discuss my|discussing my (?:\\w+ )?(?:experience|background|resume)[.!]?$|feedback on|reading|look at|looking at|interest in|questions? (?:about|on|regarding)|know about|listening to|hear about|hearing about|time to learn about) (?:\\w+ ){0,2}(?:my|qualifications)\\b",
  "(?:positions?|roles?|openings?|opportunities) (?:\\w+ ){0,2}(?:that |which )?(?:may|might|could) (?:\\w+ )?(?:align|fit|suit|match|be)\\b",
  "(?:wrong|lower) (?:\\w+ ){0,3}(?:my )?qualifications",
]
