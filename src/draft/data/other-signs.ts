import type { Sign } from "~src/draft/data/candidate-signs"

/** What other people write who also thank, meet and interview: recruiters, panels, sellers, applicants, colleagues. */
export const OTHER_SIGNS: readonly Sign[] = [
  {
    // An employer or a recruiter, to the candidate.
    weight: 9,
    patterns: [
      "your (?:\\w+ ){0,4}(?:application|candidacy|interview (?:performance|is|has|will|with)|start date|notice period|salary expectations?|r[eé]sum[eé] (?:and|has|was|looks))\\b",
      "(?:thanks|thank you)(?: \\w+){0,4} (?:for )?your (?:\\w+ )?interest(?:ed)? in",
      "(?:thanks|thank you)(?: \\w+){0,4} for (?:attending|applying|coming in|interviewing with us)",
      "interview(?:ed|ing)? with us\\b|(?:joining|join) us for an interview",
      "(?:we|i) (?:would|'d|want|wish) (?:\\w+ )?(?:like |love )?to (?:invite|offer|schedule|move (?:you|forward with you)) ?(?:you)?\\b",
      "(?:we|i) (?:would|'d) (?:\\w+ )?(?:like|love) you to\\b",
      "we'd (?:\\w+ )?(?:like|love) (?:to (?:invite|offer|schedule|move|have you|see you|meet you)|you to)\\b",
      "invit(?:e|ing) you (?:to|for|back)",
      "(?:pleased|delighted|happy|excited|thrilled|pleasure) to (?:offer you|extend (?:you|an offer|this offer)|inform you|confirm your|let you know that you|welcome you)",
      "(?:we|team|committee|panel)(?: will|'ll) (?:\\w+ )?(?:review|assess|evaluate|discuss)\\b",
      "(?:we|our team|our recruiters?|someone)(?: will|'ll) (?:be (?:back )?in touch|get back to you|contact you|let you know|keep you (?:posted|updated|informed))",
      "i(?: will|'ll) be (?:back )?in touch (?:by|with|again|soon|as soon|next|once|shortly)",
      "(?:offer letter|terms of (?:your )?employment|annual salary of|your (?:starting )?salary|salary of|return the (?:enclosed|attached) contract)\\b",
      "(?:sign and return|hr will send|employment contract is)\\b|you(?:'ll| will) be joining (?:us|the|our)\\b",
    ],
  },
  {
    weight: 6,
    patterns: [
      "(?:we|the team|everyone|the panel) (?:\\w+ )?(?:liked|enjoyed|loved|were (?:very |really )?impressed)\\b.{0,20} (?:your|you|meeting you|speaking with you|talking (?:to|with) you)\\b",
      "(?:meet|meeting|visit|visiting|see|seeing|talk|talking|speak|speaking) (?:to |with )?us\\b|(?:the|my) boss (?:\\w+ )?liked\\b",
      "(?:when )?(?:can|could) you start\\b|time for an interview\\b|fill (?:the|this|a|our) (?:vacancy|position|role)",
      "(?:impressed (?:by|with)|liked|reviewed|reviewing|regarding) your (?:\\w+ )?(?:background|experience|skills|profile|portfolio|qualifications|r[eé]sum[eé]|cv|work history)\\b",
      "your (?:cv|r[eé]sum[eé]|profile|references|referees|availability for an?|qualifications and)\\b(?! (?:page|policy))",
      "we (?:have |are |'ve |'re |had )?(?:\\w+ )?(?:decided|chosen|selected|interviewing|meeting (?:other|more)|continuing with|unable to offer|moving forward|regret)\\b",
      "we (?:hope|expect|aim|plan|intend|would like|'d like|want) to (?:\\w+ )?(?:make|have|reach|come to|finali[sz]e) (?:a|our|the) (?:\\w+ )?(?:decision|choice|offer)",
      "(?:after|following) careful consideration\\b|wish you (?:every|much|all the|the best of|good) (?:success|best in your|luck (?:in|with) your)",
      "are you still (?:interested|available|looking|open)\\b|(?:you'd|you would|you might) be (?:a )?(?:great|perfect|good|strong|excellent)",
      "hope you enjoyed (?:meeting|your|the interview|talking|speaking)\\b|let me know your (?:availability|thoughts on the role)",
      "(?:they|he|she)(?:'d| would) like to (?:see|meet|interview|speak|talk)\\b|(?:send|share) (?:over )?(?:two |three |your |some |a few )?(?:references|referees)\\b",
    ],
  },
  {
    // The other side of the table, among themselves.
    weight: 6,
    patterns: [
      "(?:all|the|each|every|these|those|our|both|several|\\d+) (?:\\w+ )?(?:candidates|applicants|interviewees)\\b",
      "(?:all|each|every|fellow|confirmed as|as|our|the other) (?:\\w+ )?interviewers?\\b|interviewers for\\b",
      "(?:any|each|some|one|two|most) of the (?:candidates|applicants)|every (?:candidate|applicant)|each (?:candidate|applicant)",
      "(?:first|last|next|third|internal|external|strongest|weaker) (?:candidate|applicant)\\b|second candidate\\b",
      "(?:a|our|strong|great|the) (?:\\w+ )?candidate (?:for you|who|whom|is|has|was|i)\\b(?! (?:am|you))",
      "(?:speak|speaking|meet|meeting|interview|interviewing|talk|talking|hire|hiring) (?:with |to )?(?:him|her|them)\\b",
      "to interview (?:that|those|a|an|some|the|you)\\b|get to know you\\b|your job (?:as|at)\\b|(?:good luck|congrat\\w+)\\b",
      "(?:he|she|they) (?:has |have |had )?(?:interviewed|applied) (?:with|for|to|at|here)\\b",
      "(?:your|interview|written) (?:scorecards?|feedback (?:form|on (?:the|each|him|her))|debrief)|feedback (?:in|into) the (?:system|portal|form)",
      "interview(?:ing)? panel (?:for|on|is|will)|as an interviewer|de-?brief\\b|(?:ask|asked) of (?:every|each|all)",
      "(?:thanks|thank you|appreciate)(?: \\w+){0,5} (?:for )?interviewing (?!me\\b|with me\\b)\\w+",
      "what did you think (?:of|after|about)\\b|(?:who's|who is|for) interviewing the\\b|finalists?\\b",
      "interview(?:ing)? (?:training|skills|workshop|prep\\w*|coach\\w*|tips|practice|guide)\\b",
    ],
  },
  {
    // Agencies.
    weight: 7,
    patterns: [
      "(?:my|our) client(?:s|'s)?\\b",
      "(?:if you|anyone|someone) (?:know|who|that) (?:\\w+ ){0,4}(?:of )?(?:someone|anyone|interested|intrigued)",
      "(?:placement|recruiting|staffing|search) (?:services|firm|partners|agency)",
      "(?:job description|position description) (?:for|is|attached|below)",
      "(?:compensation|benefits) package",
      "assist you in your (?:job )?search|your job search",
      "send (?:me |us )?your (?:latest |updated |current )?(?:r[eé]sum[eé]|cv)\\b",
      "opportunit\\w+ (?:which|that) match(?:es)? your|(?:any )?opportunities within your (?:office|company|team|firm)s?",
    ],
  },
  {
    // Sellers and partners.
    weight: 6,
    patterns: [
      "our (?:\\w+ ){0,4}(?:solution|platform|pricing|partnership|proposal|offering|offer|services|subscription|sales team|product demo|compliance|contract|product)\\b",
      "(?:your|the|a|live|product) (?:\\w+ )?demo\\b.{0,60}\\b(?:pricing|proposal|quote|trial|platform|next week)",
      "(?:on|about|regarding|our|your|revised|updated|attached|here is) (?:the |a )?(?:\\w+ )?(?:proposal|quote|quotation|price list|pricing(?! (?:role|job|position|team|analyst|manager|model))|contract(?! (?:role|job|position))|invoice|purchase order|free trial|statement of work)\\b.{0,60}",
      "(?:deck|materials|slides|minutes) (?:from|of) (?:our|the) (?:session|meeting|call)",
      "your (?:account|budget|procurement|order|subscription|trial|gas deliveries|donors|customers)\\b",
      "we can (?:deliver|supply|provide|offer)\\b|right partner\\b|working together on the\\b|(?:pricing|prices) (?:i|we) (?:sent|discussed)",
      "my order\\b|delivery\\b.{0,40}\\b(?:order|parcel)|(?:executed|execute) (?:the|an?) (?:contract|agreement)",
      "(?:invoice|drafts|designs) (?:is|are) (?:attached|enclosed|below)|to our (?:class|pupils|students|group)",
      "opportunity to (?:bid|quote|tender|pitch|present our)|(?:send|sent) (?:you )?(?:the|our|an) offer\\b|our \\w+ (?:fits|suits|meets)",
      "on the attached (?:diagram|chart|sheet|map)|(?:legal|compliance|purchasing) department at\\b",
    ],
  },
  {
    // Applicants who have not been interviewed.
    weight: 9,
    patterns: [
      "application\\b.{0,80}\\b(?:which |that )?i (?:submitted|sent|handed in)\\b",
      "(?:submitted|sent in|sent you) my (?:application|r[eé]sum[eé]|cv)\\b",
      "(?:writing|like|wish|want) to (?:apply|express my interest)\\b",
      "(?:attach|enclose|include|send) my (?:\\w+ )?(?:r[eé]sum[eé]|cv|cover letter)\\b|i saw (?:the|your)\\b.{0,60}\\b(?:site|website|advertised|posted|linkedin)",
      "(?:attached|enclosed|attaching)\\b.{0,20}\\b(?:is |are )?(?:please find )?(?:my|a copy of my) (?:\\w+ )?(?:r[eé]sum[eé]|cv|application)\\b",
      "my (?:\\w+ )?(?:r[eé]sum[eé]|cv|cover letter) (?:is |are )?(?:attached|enclosed|below)\\b",
      "(?:in response to|saw|came across|found) your (?:job )?(?:ad|advert\\w*|posting|listing|post)\\b",
      "(?:should|if|whether|in case) you (?:\\w+ )?(?:have|had) (?:an |any )?(?:\\w+ )?(?:openings?|vacanc\\w+|positions?)\\b(?!.{0,30}future)",
      "whether my application (?:has )?(?:arrived|been received|reached|was received)|application (?:has )?(?:arrived|been received)\\b",
      "i applied (?:for|to|through|via|online)\\b.{0,80}\\b(?:ago|website|online|last (?:week|month)|not (?:yet )?heard)",
      "informational (?:interview|chat|meeting)|coffee chat",
      "currently looking for (?:new )?(?:opportunities|a (?:new )?(?:job|role|position))",
    ],
  },
  {
    // Appointments that are still to come, or were missed.
    weight: 9,
    patterns: [
      "(?:confirm|confirming|reschedul\\w+|postpone|move|cancel) (?:\\w+ ){0,4}(?:interview|appointment|meeting|call)\\b",
      "(?:for|to) my (?:\\w+ )?(?:scheduled|upcoming) (?:\\w+ )?(?:interview|appointment)",
      "(?:look(?:ing)? forward to|ahead of|prior to) (?:our|my|the) (?!second|next|final|third)(?:\\w+ )?interview\\b",
      "interview (?:is|on|at)\\b.{0,30}\\b(?:confirmed|scheduled)\\b|confirmed (?:as|for) (?:\\w+ )?interview",
      "interview (?:tomorrow|next (?:week|month|monday|tuesday|wednesday|thursday|friday)|is (?:on|at|tomorrow|next))\\b",
      "(?:miss(?:ed|ing)?|late for|delayed for|attend|come to|prepare for|preparing for) (?:my|the|our) (?:\\w+ )?(?:interview|appointment)\\b.{0,5}(?:tomorrow|,|today|because|as |on |so |and |!)",
      "(?:cannot|can't|unable to|won't be able to) (?:\\w+ )?(?:come|attend|make|join|be there)\\b.{0,25}\\b(?:interview|tomorrow|appointment)",
      "have an (?:\\w+ )?interview (?:for|at|with|on|next|tomorrow)\\b",
      "(?:come|be there|see you|meet you)\\b.{0,40} for (?:the|my|our) (?!second|next|final|third)(?:\\w+ )?interview\\b",
      "(?:what|where) (?:should|do|can|shall) i (?:\\w+ ){0,4}(?:wear|park)\\b|how (?:the|your) interview\\b.{0,30}went\\b",
      "fail(?:ed|ing|ure) to (?:show up|attend|appear)",
      "would (?:you|that) be available (?:on|next|this)|bring (?:in|along|with you) (?:two|your|a)\\b|please bring\\b",
      "(?:interviews?|candidates?) (?:will )?(?:take place|be held|commence)\\b",
    ],
  },
  {
    weight: 4,
    patterns: [
      "(?:invitation|inviting me|invite|invited me) (?:to|for) (?:an?|the|your|this|my)? ?(?:first |phone |initial |video )?interview\\b(?!.{0,60}(?:yesterday|today|last|this morning|enjoyed))",
    ],
  },
  {
    // A business speaks as "we"; so does who tells a friend what "they" asked.
    weight: 3,
    patterns: [
      "we (?:look forward|are (?:confident|excited|delighted|happy|pleased|very)|would be|will|'ll|can|offer|are able|believe|hope|need|have (?:three|two|several|many))\\b",
      "our (?:team|company|firm|clients?|customers?|products?|school|office|staff|process|department|members)\\b",
    ],
  },
  {
    weight: 3,
    patterns: [
      "dear (?:all )?interviewers\\b",
      "interview went\\b",
      "they (?:were|said|asked|told|seem\\w*|liked)\\b",
    ],
  },
  {
    weight: 5,
    patterns: [
      "(?:accept|thanks for|thank you for) (?:the|your) (?:kind )?invitation\\b(?!.{0,40}(?:second|next|final|third))",
    ],
  },
  {
    weight: 5,
    patterns: ["look(?:ing)? forward to (?:meeting|seeing) you\\b(?! (?:again|all again|both again))"],
  },
  {
    // References, advice, contacts.
    weight: 6,
    patterns: [
      "(?:willing|happy|able|prepared|mind|comfortable) (?:to )?(?:be|being|act|acting|serve|serving|speak|speaking|stand|give|giving|write|writing)\\b.{0,40}\\b(?:reference|referee|recommendation|for my (?:work|character))",
      "(?:ask|asking|asked|need|needs) (?:you |for |me )?(?:for |to )?(?:be |as |two |three |a )?(?:references?|referees?)\\b.{0,80}(?:would you|could you|willing)",
      "(?:for|on) the reference (?:for|of|you)|gave your name|recommendation (?:letter|for)|letter of recommendation",
      "(?:your|career|about your) career\\b.{0,40}\\b(?:advice|chat|coffee|questions|path)|career advice|(?:fifteen|twenty|thirty|\\d+) minutes for a (?:chat|call)",
      "(?:thanks|thank you)(?: \\w+){0,4} for (?:the |your |our )?(?:coffee|lunch|introducing me|the introduction|introduction|advice)\\b",
      "how you (?:\\w+ )?(?:moved|got|switched|went|started|made the move) (?:from|into|in|to)\\b|return the favou?r\\b",
      "wish me luck\\b|how it went\\b|how did (?:your|the|it)\\b.{0,20}\\b(?:interview|go)\\b|fingers crossed for (?:you|the|your)",
      "your (?:tip|advice|tips) (?:about|on|to|for|was|were)\\b",
    ],
  },
  {
    // Press, homes, health, school, clubs.
    weight: 6,
    patterns: [
      "(?:piece|article|story|episode|podcast|column|interview) (?:will|is going to|should|is due to) (?:run|appear|air|be published|go out|go live)\\b|your quotes\\b",
      "(?:flat|apartment|house|balcony|landlord's|tenancy|viewing|rent it)\\b.{0,80}\\b(?:rent|move in|tenancy|lease|deposit|viewing)\\b",
      "(?:blood|test|scan|lab) results\\b|(?:tablets|symptoms|prescription|dosage)\\b",
      "interview(?:ed|ing)? (?:\\w+ )?for (?:the|our|my|your|a) (?:\\w+ )?(?:podcast|article|magazine|paper|book|study|documentary|thesis|blog|newsletter|series)\\b|(?:podcast|episode)\\b.{0,60}\\b(?:live|air|listen|link)",
      "our (?:daughter|son|child|children|kids)\\b|nominat\\w+\\b|promotion (?:round|cycle)|participat\\w+ in (?:the|our|my) (?:study|survey|research|interview)",
      "parents' evening|(?:your|his|her) (?:son|daughter|child)'?s? (?:progress|teacher|grades)",
      "(?:board|committee|club|council|project) meeting on\\b|in the minutes\\b|action items?\\b",
    ],
  },
  {
    weight: 3,
    patterns: [
      "(?:speak|speaking|talk|present|presenting) at our\\b",
      "your (?:talk|presentation|keynote|lecture|speech|webinar) (?:on|about|was)\\b",
      "(?:great|nice|good|lovely) (?:meeting|to meet|seeing|running into) you (?:both |all )?(?:at|in) (?:the )?(?:\\S+ ){0,4}(?:conference|meetup|fair|event|party|\\[)",
      "(?:job|career|careers) fair\\b|stay connected\\b|on linkedin\\?|connect on linkedin",
      "(?:thanks|thank you)(?: \\w+){0,4} for (?:your (?:order|purchase|donation|support|subscription)|subscribing|signing up|registering|joining us)",
    ],
  },
  {
    weight: 6,
    patterns: [
      "(?:another|other|different) (?:vendor|supplier|provider|agency|contractor|bidder|buyer|tenant)s?\\b",
    ],
  },
  {
    weight: 2,
    patterns: [
      "(?:lunch|dinner|brunch|drinks|pizza|beers?)\\b",
      "(?:unsubscribe|newsletter|webinar|discount|\\d+ ?% off|view in browser)\\b",
      "(?:invoice|spreadsheet|agenda|minutes of|quarterly report|purchase order|standup|sprint|pull request|deploy)\\b",
      "(?:birthday|the kids|mum|mom|dad|grandma|weekend plans|movie|holiday photos)\\b",
      "(?:please|could you|can you|can u|pls) (?:\\w+ )?(?:review|send (?:me|us|over)|find|forward|sign|print|call|buy|bring|pick|remember|approve|pay)\\b",
      "(?:fyi|reminder|as a reminder|see attached|attached (?:is|are|you))\\b",
    ],
  },
]
