/** Patterns that speak for one reading of a draft. Each sign counts once, however often it is found. */
export interface Sign {
  readonly weight: number
  readonly patterns: readonly string[]
}

const ROLE = "(?:role|position|job|opening|internship|vacancy|traineeship|apprenticeship)"

/** What candidates write after an interview. */
export const CANDIDATE_SIGNS: readonly Sign[] = [
  {
    weight: 3,
    patterns: [
      "interview(?:ing|ed)? (?:with )?(?:me|you)\\b",
      "my (?:\\w+ ){0,3}interview\\b",
      "(?:opportunity|chance|pleased|happy|privilege|time) to interview\\b",
      "(?:our|the|today's|yesterday's|this morning's) (?:\\w+ ){0,2}interview\\b",
      "interview(?:ed|ing)? (?:with|for|at|on|about)\\b",
      "for (?:the|an?) (?:\\w+ ){0,3}interview\\b",
    ],
  },
  {
    weight: 2,
    patterns: [
      "(?:this|the (?!only|first)\\S+) opportunity\\b(?! (?:to|for))",
      `(?:the|this|your (?!current|own)|open|an?) ?(?:(?!and |in |of |with )[^\\s.!?]+ ){0,6}?${ROLE}\\b`,
      "\\S{0,30}(?:position|role|job)\\S{0,20}[\\]}]",
      `about the (?:[^\\s.!?]+ ){1,6}(?:program|fellowship|residency)\\b`,
    ],
  },
  {
    weight: 2,
    patterns: [
      "interest(?:ed)? in (?:the|this|your|joining|working|contributing|being)\\b",
      "(?:excited|enthusiastic|keen|eager|thrilled)\\b.{0,30}\\b(?:about|to|by|on) (?:the|this|your|join|joining|work|working|contribute|contributing)\\b",
      "(?:join|joining|be part of|becoming part of|part of|contribut\\w+ to|working (?:with|for|at)|work (?:with|for)) (?:your|the) (?:\\w+ )?(?:team|company|organi[sz]ation|firm|group|department)\\b",
      "(?:would|i'd) (?:\\w+ ){0,2}(?:like|love|welcome) (?:to (?:join|work|be part|contribute)|the (?:chance|opportunity) to)",
    ],
  },
  {
    weight: 2,
    patterns: [
      "hiring (?:process|decision|timeline|team|manager)",
      "(?:status|state) of (?:my|the) (?:\\w+ )?(?:application|position|role|job|search|process)",
      "(?:considering|consideration of|considered) (?:me\\b|my\\b|for)",
      "my (?:\\w+ )?(?:application|candidacy)",
      "(?:made|reached|come to|have|taken) (?:a|the|your|any) (?:\\w+ )?decision",
      "decision (?:on|about|regarding|for|was|has|is|yet)\\b",
      "where (?:things|you|we) (?:stand|are) (?:with|in|on)\\b",
      "(?:other|another) candidate",
      "not (?:been )?selected\\b",
      "(?:keep|bear|kept) (?:me|my \\w+) in mind",
      "(?:did not|didn't|hasn't|has not) work(?:ed)? out",
    ],
  },
  {
    weight: 1,
    patterns: [
      "my (?:\\w+ ){0,3}(?:skills?|experience|background|qualifications|strengths|fit|references)\\b",
    ],
  },
  {
    weight: 1,
    patterns: [
      "(?:thanks|thank you|thank|grateful|appreciate[ds]?|appreciation)\\b.{0,60}\\b(?:time|meet\\w*|speak\\w*|talk\\w*|chat\\w*|seeing|see|conversation|visit|opportunity|chance|hour|tour|walk\\w*|getting back|update|letting me know|message|reply)\\b",
    ],
  },
  {
    weight: 1,
    patterns: [
      "(?:meet|meeting|met|speak|speaking|spoke|spoken|talk|talking|talked|chat|chatting|conversation|discussion|visit)\\b.{0,12}\\b(?:you|me|we)\\b",
      "(?:our|the) (?:\\w+ )?(?:conversation|discussion|chat|talk|meeting|call|visit)\\b",
      "(?:we|you) (?:\\w+ )?(?:met|spoke|talked|discussed|mentioned|described)\\b",
    ],
  },
  {
    weight: 1,
    patterns: [
      "(?:look(?:ing)?|looked) forward to (?:\\w+ ){0,2}(?:possibility|opportunity|chance|prospect|hearing|next|the next|speaking|talking|working|joining|meeting)",
      "next (?:steps?|round|stage)\\b",
      "hope to (?:\\w+ )?(?:hear|speak|talk|work|join)",
      "(?:checking|check)[ -](?:in|back)\\b",
      "(?:any|an) (?:updates?|news)\\b",
    ],
  },
]

/** What other people write who also thank, meet and interview: recruiters, panels, sellers, applicants, colleagues. */
export const OTHER_SIGNS: readonly Sign[] = [
  {
    weight: 9,
    patterns: [
      "your (?:\\w+ ){0,2}(?:application|candidacy|interview (?:performance|is|has|will)|start date|r[eé]sum[eé] (?:and|has|was|looks))\\b",
      "(?:thanks|thank you)(?: \\w+){0,4} (?:for )?your (?:\\w+ )?interest(?:ed)? in",
      "(?:thanks|thank you)(?: \\w+){0,4} for (?:attending|applying|coming in|interviewing with us)",
      "(?:we|i) (?:would|'d) (?:\\w+ )?(?:like|love) (?:to (?:invite|offer|schedule you|move (?:you|forward with you))|you to)\\b",
      "we'd (?:\\w+ )?(?:like|love) (?:to (?:invite|offer|schedule|move|have you)|you to)\\b",
      "invit(?:e|ing) you (?:to|for|back)",
      "(?:pleased|delighted|happy|excited|thrilled|pleasure) to (?:offer you|extend (?:you|an offer|this offer)|inform you|confirm your|let you know that you)",
      "(?:we|team|committee|panel)(?: will|'ll) (?:\\w+ )?(?:review|assess|evaluate)\\b",
      "(?:we|our team|our recruiters?|someone)(?: will|'ll) (?:be in touch|get back to you|contact you|let you know)",
      "(?:offer letter|terms of (?:your )?employment|annual salary of|your (?:starting )?salary)\\b",
    ],
  },
  {
    weight: 6,
    patterns: [
      "(?:all|the|each|every|these|those|our|both|several|\\d+) (?:\\w+ )?(?:candidates|applicants|interviewers|interviewees)\\b",
      "(?:any|each|some) of the candidates",
      "(?:a|our|strong|great|this|the) (?:\\w+ )?candidate (?:for you|who|whom|is|has|was|i)\\b",
      "(?:speak|speaking|meet|meeting|interview|interviewing|talk|talking) (?:with |to )?(?:him|her|them)\\b",
      "(?:your|interview|written) (?:scorecards?|feedback (?:form|on (?:the|each|him|her))|debrief)",
      "interview(?:ing)? panel (?:for|on|is|will)|as an interviewer|debrief\\b",
    ],
  },
  {
    weight: 7,
    patterns: [
      "my client\\b",
      "(?:if you|anyone|someone) (?:know|who|that) (?:\\w+ ){0,3}(?:of )?(?:someone|anyone|interested|intrigued)",
      "(?:placement|recruiting|staffing|search) (?:services|firm|partners|agency)",
      "(?:job description|position description) (?:for|is|attached|below)",
      "(?:compensation|benefits) package",
      "assist you in your (?:job )?search|your job search",
      "send (?:me |us )?your (?:latest |updated |current )?(?:r[eé]sum[eé]|cv)\\b",
    ],
  },
  {
    weight: 6,
    patterns: [
      "our (?:\\w+ ){0,2}(?:solution|platform|pricing|partnership|proposal|offering|offer|services|subscription|sales team|product demo|compliance|contract)\\b",
      "(?:your|the|a|live|product) (?:\\w+ )?demo\\b.{0,60}\\b(?:pricing|proposal|quote|trial|platform|next week)",
      "(?:the|a|our|your|revised|updated) (?:\\w+ )?(?:proposal|quote|quotation|price list|pricing|contract|invoice|purchase order|free trial|statement of work)\\b.{0,60}",
      "(?:deck|materials|slides) from our (?:session|meeting|call)",
      "your (?:account|budget|procurement|order|subscription|trial|gas deliveries)\\b",
    ],
  },
  {
    weight: 9,
    patterns: [
      "application\\b.{0,80}\\b(?:which |that )?i (?:submitted|sent|handed in)\\b",
      "(?:submitted|sent in) my (?:application|r[eé]sum[eé]|cv)\\b",
      "(?:writing|like|wish|want) to (?:apply|express my interest)\\b",
      "(?:attached|enclosed)\\b.{0,20}\\b(?:is |are )?(?:please find )?(?:my|a copy of my) (?:\\w+ )?(?:r[eé]sum[eé]|cv|application)\\b",
      "(?:attached|enclosed) my (?:\\w+ )?(?:r[eé]sum[eé]|cv)\\b",
      "(?:in response to|saw|came across|found) your (?:job )?(?:ad|advert\\w*|posting|listing|post)\\b",
      "informational (?:interview|chat|meeting)",
      "currently looking for (?:new )?(?:opportunities|a (?:new )?(?:job|role|position))",
    ],
  },
  {
    weight: 9,
    patterns: [
      "(?:confirm|confirming|reschedul\\w+|postpone|move|cancel) (?:\\w+ ){0,3}(?:interview|appointment|meeting|call)\\b",
      "(?:for|to) my (?:\\w+ )?(?:scheduled|upcoming) (?:\\w+ )?(?:interview|appointment)",
      "(?:look(?:ing)? forward to|ahead of|before|prior to) (?:our|my) interview\\b",
      "interview (?:is|on|at)\\b.{0,30}\\b(?:confirmed|scheduled)\\b|confirmed (?:as|for) (?:\\w+ )?interview",
      "miss(?:ed|ing)? (?:my|the|our) (?:\\w+ )?(?:interview|appointment)",
      "fail(?:ed|ing|ure) to (?:show up|attend|appear)",
      "would (?:you|that) be available (?:on|next|this)|bring (?:in|along|with you) (?:two|your|a)\\b",
    ],
  },
  {
    weight: 3,
    patterns: [
      "(?:speak|speaking|talk|present|presenting) at our\\b",
      "your (?:talk|presentation|keynote|lecture|speech|webinar) (?:on|about|was)\\b",
      "(?:great|nice|good|lovely) (?:meeting|to meet|seeing|running into) you (?:both |all )?(?:at|in) (?:the )?(?:\\S+ ){0,2}(?:conference|meetup|fair|event|party|\\[)",
      "(?:thanks|thank you)(?: \\w+){0,3} for (?:your (?:order|purchase|donation|support|subscription)|subscribing|signing up|registering|joining us)",
    ],
  },
  {
    weight: 2,
    patterns: [
      "(?:lunch|dinner|brunch|drinks|pizza|beers?)\\b",
      "(?:unsubscribe|newsletter|webinar|discount|\\d+ ?% off|view in browser)\\b",
      "(?:invoice|spreadsheet|agenda|minutes|quarterly report|purchase order|standup|sprint|pull request|deploy)\\b",
      "(?:birthday|the kids|mum|mom|dad|grandma|weekend plans|movie|holiday photos)\\b",
      "(?:please|could you|can you|can u|pls) (?:\\w+ )?(?:review|send (?:me|us|over)|find|forward|sign|print|call|buy|bring|pick|remember|approve|pay)\\b",
      "(?:fyi|reminder|as a reminder|see attached|attached (?:is|are|you))\\b",
    ],
  },
]
