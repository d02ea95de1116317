import { LAST_TIME, REJECTED, WAITING } from "~src/draft/data/kind-signs"

/** Patterns that speak for one reading of a draft. Each sign counts once, however often it is found. */
export interface Sign {
  readonly weight: number
  readonly patterns: readonly string[]
}

const ROLE =
  "(?:role|position(?! of (?:line|your|each))|job|opening|internship|vacancy|traineeship|apprenticeship|lectureship|clerkship|fellowship|residency|post-?doc|postdoctoral position|(?:trainee|graduate) (?:scheme|program\\w*))"
const GLAD = "(?:proud|glad|happy|delighted|honou?red|excited|thrilled|keen|eager|grateful)"

/** What candidates write after an interview. */
export const CANDIDATE_SIGNS: readonly Sign[] = [
  { weight: 2, patterns: REJECTED },
  { weight: 1, patterns: [...WAITING, ...LAST_TIME] },
  {
    weight: 3,
    patterns: [
      "interview(?:ing|ed)? (?:with )?(?:me|you)\\b",
      "my (?:\\w+ ){0,4}interview\\b",
      "(?:opportunity|chance|pleased|happy|privilege|time|honou?r) to interview\\b",
      "(?:our|the|today's|yesterday's|this morning's|that) (?:\\w+ ){0,4}interview\\b",
      "interview(?:ed|ing)? (?:with|for|at|on|about)\\b",
      "for (?:the|an?) (?:\\w+ ){0,4}interview\\b",
      "(?:final|second|next|last|third) (?:round|interview)\\b|(?:was|been) interviewed\\b",
      "interviewers\\b(?! for)|interview (?:i|process|day|panel|last|this|yesterday|today)\\b",
      "(?:job talk|trial (?:day|shift|lesson|week)|working interview|assessment (?:day|cent(?:re|er)))\\b",
    ],
  },
  {
    weight: 2,
    patterns: [
      "(?:this|the (?!only|first)\\S+) opportunity\\b(?! (?:to|for))",
      `(?:the|this|that|your (?!current|own)|open|an?) ?(?:(?!and |in |of |with )[^\\s.!?]+ ){0,6}?${ROLE}\\b`,
      "(?:the|this|your) (?:[\\w'-]+ ){1,3}post\\b|the post (?:of|as)\\b",
      "\\S{0,30}(?:position|role|job)\\S{0,20}[\\]}]",
      "about the (?:[^\\s.!?]+ ){1,6}(?:program|fellowship|residency)\\b",
    ],
  },
  {
    weight: 2,
    patterns: [
      "interest(?:ed)? in (?:the|this|your|joining|working|contributing|being)\\b",
      "(?:excited|enthusiastic|keen|eager|thrilled)\\b.{0,30}\\b(?:about|to|by|on) (?:the|this|your|join|joining|work|working|contribute|contributing)\\b",
      "(?:join|joining|be (?:a )?part of|becoming part of|part of|contribut\\w+ to|working (?:with|for|at|in|alongside)|work (?:with|for|in|at|alongside)) (?:your|the|this) (?:\\w+ ){0,4}(?:team|company|organi[sz]ation|firm|group|department|lab|laboratory|crew|practice|school|hospital|ward|clinic|plant|office|staff|chambers|kitchen|shop|studio|faculty)\\b",
      "(?:would|i'd) (?:\\w+ ){0,4}(?:like|love|welcome) (?:to (?:join|work|be part|contribute|come)|the (?:chance|opportunity) to)",
      `(?:would|i'd) be (?:\\w+ )?${GLAD} to (?:\\w+ ){1,5}?(?:for|with|in|at|on|to|from|of) (?:you|your)\\b`,
      "(?:serve|work (?:for|with)|working (?:for|with)|join|joining) (?:you|your)\\b",
      "as your (?:\\w+ ){0,4}(?:\\w+er|\\w+or|\\w+ist|assistant|nurse|chef)\\b|my first choice\\b",
      "(?:still|very|really|super|so) (?:very |as |really )?(?:keen|interested|available|hoping|hopeful)\\b",
      "(?:glad|happy|proud|wish) to work (?:at|for)\\b",
      "the prospect of (?:teaching|working|joining|leading|building|coming|helping|being)\\b",
      "right (?:place|fit|team|company|role|move|step|school|next step) for me\\b",
      "strengthen\\w* my (?:interest|wish|enthusiasm)|where i want to be\\b",
    ],
  },
  {
    weight: 2,
    patterns: [
      "hiring (?:process|decision|timeline|team|manager|committee)|(?:search|selection|appointment|appointments) (?:committee|process)\\b",
      "(?:status|state) of (?:my|the) (?:\\w+ )?(?:application|position|role|job|search|process)",
      "(?:considering|consideration of|considered|consider) (?:me\\b|my\\b|for)",
      "my (?:\\w+ )?(?:application|candidacy|candidature)\\b",
      "(?:made|reached|come to|have|taken) (?:a|the|your|any) (?:\\w+ )?decision",
      "decision (?:on|about|regarding|for|was|has|is|yet|needs)\\b",
      "where (?:things|you|we) (?:stand|are) (?:with|in|on)\\b",
      "(?:other|another|stronger) candidate|(?:decided|chosen|gone|went|opted) (?:for|with) (?:someone|somebody) else",
      "not (?:been )?selected\\b",
      "(?:keep|bear|kept|think of) (?:me|my \\w+)\\b.{0,12} (?:in mind|on file|again|if|when|should)\\b",
      "(?:did not|didn't|hasn't|has not) work(?:ed)? out|(?:did not|didn't) get (?:the|this) (?:\\w+ ){0,4}(?:position|job|role|post)",
      "(?:apply|try) again\\b|for future (?:openings|roles|opportunities|positions)|not the (?:news|answer|outcome) i\\b",
      "(?:accept|decline|withdraw)\\w* (?:the|your|my|this) (?:\\w+ ){0,4}(?:offer|position|role|job|post|application|candidacy)",
      "(?:your|the) (?:\\w+ )?offer (?:for|of|to join)\\b",
      "the (?:\\w+ )?selection\\b(?! of)|offering me\\b|accept the (?:\\w+ )?appointment|the last you(?:'ll| will)? hear from me",
      "more experience(?:d)? (?:in|with|than)\\b.{0,60}\\b(?:candidate|feedback|stronger)",
    ],
  },
  {
    weight: 3,
    patterns: [
      "(?:thought|expected|hoped) (?:that )?(?:i would|i'd) (?:have )?hear\\w*",
      "(?:respon\\w+|answer\\w*|repl\\w+) to (?:either of |any of |both )?my (?:\\w+ ){0,4}(?:e-?mails|messages|letters|notes)",
    ],
  },
  {
    weight: 1,
    patterns: [
      "my (?:\\w+ ){0,4}(?:skills?|experience|background|qualifications|strengths|fit|references)\\b",
      "(?:speak|vouch) (?:about|for|to) my (?:work|character|teaching)",
      "i (?:hold|have) (?:the|a|my) (?:\\w+ )?(?:licen[cs]e|certificate|degree|diploma)\\b",
    ],
  },
  {
    weight: 1,
    patterns: [
      "(?:thanks|thank you|thank|grateful|gratitude|appreciate[ds]?|appreciation)\\b.{0,60}\\b(?:time|meet\\w*|speak\\w*|talk\\w*|chat\\w*|seeing|see|conversation|visit|opportunity|chance|hour|tour|walk\\w*|show\\w*|let\\w* me|getting back|update|letting me know|message|reply|answer|offer|interview\\w*|having me|straight with me|trust)\\b",
      "(?:great|lovely|nice|good|wonderful) (?:chatting|talking|speaking|meeting|time)\\b",
    ],
  },
  {
    weight: 1,
    patterns: [
      "(?:meet|meeting|met|speak|speaking|spoke|spoken|talk|talking|talked|chat|chatting|conversation|discussion|visit)\\b.{0,12}\\b(?:you|me|we)\\b",
      "(?:our|the) (?:\\w+ )?(?:conversation|discussion|chat|talk|meeting|call|visit)s?\\b",
      "(?:we|you) (?:\\w+ )?(?:met|spoke|talked|discussed|mentioned|described)\\b",
    ],
  },
  {
    weight: 1,
    patterns: [
      "(?:look(?:ing)?|looked) forward to (?:\\w+ ){0,4}(?:possibility|opportunity|chance|prospect|hearing|next|the next|speaking|talking|working|joining|meeting)",
      "next (?:steps?|round|stage)\\b",
      "hope to (?:\\w+ )?(?:hear|speak|talk|work|join)",
      "have you (?:\\w+ )?(?:decided|chosen)\\b|(?:checking|check)[ -](?:in|back)\\b|maybe next time\\b",
      "(?:any|an) (?:updates?|news)\\b",
      "start on\\b",
    ],
  },
]
