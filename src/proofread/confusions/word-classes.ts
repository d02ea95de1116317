// Pieces of patterns: what may stand beside a slip.

/** What a clause opens with, so that the next word is its subject. */
export const CLAUSE =
  "(?:^|[.!?,;:(\\n] ?|\\b(?:that|if|when|as|and|but|because|so|while|where|since|hope|know|think|heard|sure|glad|until|unless|though|although|say|said|believe|feels?|ensure|understand|realize|realise|see|now|before|after|what|guess|thought|knew|wish|aware|whether|thus|however) )"

/** As `CLAUSE`, without the words that also join two subjects, or a subject to its verb. */
export const LONE_CLAUSE =
  "(?:^|[.!?,;:(\\n] ?|\\b(?:that|when|but|because|while|where|since|hope|know|think|heard|sure|glad|until|unless|although|say|said|believe|feels?|understand|knew|thought|remember|before|realize|realise) )"

/** Adjectives and participles that stand behind `is` and are never things. */
export const PREDICATE =
  "(?:ready|aware|unaware|able|unable|available|unavailable|interested|acceptable|consistent|inconsistent|responsible|eligible|likely|unlikely|sure|unsure|certain|glad|happy|pleased|sorry|afraid|convinced|supposed|involved|allowed|required|needed|expected|committed|satisfied|excited|willing|unwilling|busy|free|welcome|okay|ok|fine|clear|unclear|complete|incomplete|correct|incorrect|true|accurate|important|crucial|essential|vital|possible|impossible|necessary|unnecessary|helpful|useful|similar|different|identical|relevant|appropriate|reasonable|qualified|capable|familiar|late|early|close|nice|great|good|bad|hard|tough|easy|difficult|crazy|funny|sad|amazing|awesome|wonderful|wrong|met|done|finished|gone|made|paid|sent|given|taken|based|located|built|known|seen|used|open|closed|new|big|small|safe|fair|better|worse|best|enough|worth|cheap|expensive|strange|odd|quiet|urgent|on track|up to date|in place)"

/** What follows a predicate, but no describing word. */
export const PREDICATE_END =
  "(?=[.;:!?)]|,(?! \\p{L}+(?:ed|ing|ful|ive|ous|al)?\\b,? (?:and|or) )|$| (?:to|that|with|for|in|on|at|by|from|if|when|as|about|because|until|than|of|tomorrow|today|now|next|here|there|I|you|we|they|it|enough|yet|again)\\b)"

/** Adverbs that say of an `is` when or whether it is so. */
export const IS_ADVERB =
  "(?:not|also|still|already|now|never|always|just|indeed|currently|probably|definitely|really|only|no longer|actually|certainly|simply|clearly|obviously|both|all)"

const ING_THING =
  "(?:meeting|training|hiring|planning|offering|opening|understanding|feeling|building|meaning|reading|writing|thinking|saying|timing|being|standing|hearing|recording|posting|listing|setting|rating|ranking|pricing|funding|spending|marketing|engineering|onboarding|branding|testing|coding|learning|teaching|beginning|ending|evening|morning|spring|string|thing|king|ring|wing|bring|sibling|ceiling|wedding|earning|saving|finding|teaming|drawing|painting|mailing|briefing|filing|handling|processing|reporting|programming|accounting|banking|manufacturing|existing|growing|ongoing|upcoming|outstanding|leading|remaining|following|interesting|exciting|amazing|willing|missing|living|working|closing|pending|during|warning|landing|parking|warming|outgoing|incoming|shipping|staffing|sourcing|scheduling|screening|interviewing|mentoring|coaching|consulting|developing|changing|holding|housing|clothing|advertising|heading|blessing|greeting|gathering)"
/** An -ing form that is no thing and describes none. */
export const DOING = `(?!${ING_THING}s?\\b)\\p{Ll}{2,}ing`

/** What follows a verb, so that an -ing form before it is one. */
export const AFTER_DOING =
  "(?:the|an?|my|your|our|his|her|their|this|that|these|those|me|us|him|them|it|to|with|on|at|out|up|back|forward|very|extremely|really|well|for|in|from|about|into|some|any|all|more|down|over|through|home|and|but|attention|skiing)"

/** A word that can begin the name of a thing: no verb's helper, no describing of an `is`. */
export const THING = `(?!${PREDICATE}\\b|${IS_ADVERB}\\b|${DOING}\\b|\\p{Ll}+ly\\b|(?:an?|the|been|being|got|had|my|your|our|his|her|their|this|that|these|those|there|here|what|who|how|why|where|when|if|to|in|on|at|for|from|with|about|of|by|as|so|too|very|quite|more|less|most|going|one|going|like|because|and|or|but|up|out|over|under|off|me|you|us|him|them|it|I|we|they|he|she|nothing|something|everything|someone|fun|me)\\b)\\p{L}`
