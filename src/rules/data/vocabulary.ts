/**
 * Word classes that several phrase lists are made of, as pattern sources. A class is complete when a word can take
 * the place of its neighbours in any sentence.
 */

/** Up to three words that only colour what they stand before: "really very much", "more than". */
export const COLOURING = "(?:[\\w'-]+ ){0,4}?"

/** How one feels about what lies ahead, before "to", "about", "at". */
export const GLAD =
  "(?:happy|happier|glad|pleased|delighted|thrilled|excited|keen|keener|eager|enthusiastic|honou?red|proud|privileged|grateful|thankful|willing|ready|prepared|pumped|stoked|psyched|motivated|passionate|energi[sz]ed|ecstatic|elated|overjoyed|chuffed|committed|determined|optimistic|hopeful|fortunate|lucky|over the moon|on board|up for)"

/** A job under any of its names. */
export const JOB =
  "(?:jobs?|roles?|positions?|posts?|openings?|opportunit(?:y|ies)|vacanc(?:y|ies)|internships?|placements?|residency|fellowship|apprenticeship|traineeship|doctorate|studentship|contract|career|work|challenge|project|mission|offer)"

/** Where and with whom one works. */
export const PLACE =
  "(?:teams?|crew|company|firm|organi[sz]ation|department|group|lab|laboratory|practice|surgery|clinic|hospital|ward|unit|school|university|college|nursery|program|programme|store|shop|branch|kitchen|restaurant|bakery|cafe|hotel|studio|salon|agency|newsroom|library|museum|gallery|office|station|site|depot|warehouse|plant|factory|garage|workshop|farm|start-?up|business|charity|foundation|institute|bank|chambers|home|place|family|ship|boat|yard|desk|faculty|court|council)"

/** To pass on or pick up words, rather than to do the work: "I would be happy to hear", "to send". */
export const TELLING =
  "(?:hear|see|learn|know|read|find out|find|meet|talk|speak|chat|discuss|ask|answer|respond|reply|send|provide|supply|share|forward|give|submit|furnish|show|tell|say|thank|express|apologi[sz]e|mention|add|clarify|clear|explain|elaborate|expand|correct|follow|check|reach|call|phone|email|e-mail|write|note|point|let|schedule|arrange|set|confirm|inform|update|reiterate|repeat|restate|reaffirm|return|come back|go over|go through|revisit|address|congratulate|wish|invite|introduce|connect|touch|get in touch|get back|take this|take the|take a moment|take your|catch|put together|prepare|request|inquire|enquire|withdraw|decline|bring up|suggest|continue (?:our|the|this))"
