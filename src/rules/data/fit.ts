const SKILL =
  "(?:skills?|skill ?set|experiences?|background|qualifications?|expertise|education|training|knowledge|strengths?|abilit(?:y|ies)|degree|studies|track record|work|career|talents?|familiarity|passion|understanding|internships?|positions|projects?|certifications?|proficiency|research|approach|energy|commitment|dedication|drive|enthusiasm|attention to detail|record|certificates?|licen[sc]es?|diploma|fluency|languages|seasons|apprenticeship|patience|registration|credentials|portfolio|eye for \\w+|way with \\w+)"

const DEED =
  "(?:led|built|managed|ran|run|designed|developed|launched|grew|grown|reduced|cut|increased|improved|delivered|created|handled|taught|trained|coordinated|organi[sz]ed|shipped|supported|sold|negotiated|migrated|moved|automated|implemented|introduced|set up|supervised|overseen|oversaw|cared for|served|coached|mentored|planned|directed|headed|founded|started|established|analy[sz]ed|researched|published|edited|written|wrote|produced|maintained|operated|doubled|tripled|halved|saved|won|earned|achieved|exceeded|solved|worked (?:in|with|at|on|as|for|closely|extensively|alongside)|spent (?:\\w+ ){1,4}(?:years?|months|summers)|studied|completed|gained|gathered|learned to|driven|done|used|tested|rebuilt|redesigned|turned)"

/** Patterns of a strength, a result or experience that is put forward. Matched without case, from a word's start. */
export const STRENGTHS: readonly string[] = [
  // Skills that suit the role, and the other way round.
  `my (?:[\\w',/&-]+ ){0,9}?${SKILL}\\b.{0,110}?\\b(?:would|will|'ll|(?<!\\bi )(?:can|could)|makes?|made|match(?:es)?|align(?:s|ed)?|fits?|suits?|prepared?|equips?|equipped|allows?|enables?|gives?|gave|provides?|lends?|helps?|translates?|contribut\\w+|useful|valuable|asset|relevant|strong|well|complements?|serves?|meets?|meshes|transfers?|qualif\\w+)\\b`,
  `(?:align\\w*|match\\w*|fit|fits|suit\\w*|line\\w* up|use|using|apply|applying|leverage|lend|share|put|bring|bringing|offer|combine|draw on|contribute)\\b.{0,40}\\bmy (?:[\\w',/&-]+ ){0,7}?${SKILL}\\b`,
  `(?:idea|sense|picture|overview|summary|more) (?:of|about) my (?:\\w+ ){0,4}${SKILL}\\b.{0,60}\\b(?:passion|fit|role|and)\\b`,
  `(?:the|all the|all of the|many of the|exactly the) (?:\\w+ ){0,4}${SKILL}(?: and ${SKILL})? (?:that )?(?:you|required|needed|necessary|for this|for the|to (?:succeed|excel|do))\\b`,
  // Being the right one.
  "(?:great|good|strong|excellent|right|perfect|ideal|solid|natural|close|qualified|well-qualified|valuable|terrific|suitable|fine|invaluable|real|immediate|positive|meaningful|significant|lasting|best) (?:\\w+ )?(?:fit|match|candidate|addition|asset|contribution|contributor|impact|person|member|choice) (?:for|to|with|at|on|as|of|and)\\b",
  "(?:valuable|invaluable|real|great|strong|excellent|immediate|fine) (?:\\w+ )?(?:asset|addition|contributor)\\b",
  "(?:makes?|made) me (?:the|an?) (?:\\w+ ){0,4}(?:person|fit|match|candidate|choice|asset|addition)\\b",
  "(?:proven|strong|solid|long) (?:track )?record (?:of|in|as)\\b",
  "(?:well|highly|uniquely|ideally|particularly) (?:qualified|suited|prepared|equipped|placed|positioned|matched)\\b",
  "(?:confident|convinced|certain|sure|believe|feel|know|think|positive)\\b.{0,50}?\\b(?:i|i'd|i'll|i'm) (?:\\w+ )?(?:can|could|would|will|have|am|be|'d)? ?(?:\\w+ ){0,4}?(?:contribute|help|make|add|bring|handle|succeed|excel|do|deliver|ramp|take|meet|exceed|offer|build|improve|lead|be (?:able|of|an?)|have (?:the|what)|a (?:good|great|strong))\\b",
  // What one is, has and can.
  `(?:i am|i'm|im|am|and|also|both|are) (?:\\w+ ){0,4}?(?:registered|licen[sc]ed|certified|chartered|trained|qualified|fluent|experienced|skilled|proficient|well versed|versed|accustomed|used to (?!it)|comfortable (?:with|in|on|working)|at home (?:with|in|on)|familiar with (?!your|the (?:company|role))|adept|good (?:at|with)|great (?:at|with)|bilingual|competent|capable of|known for|handy with|no stranger to)\\b`,
  "i (?:\\w+ )?(?:hold|possess|speak (?!with|to|for|again|soon)|know how to|know my way|own a|drive a|read and write)\\b",
  `(?:i|i'd|i'll) (?:can|could|am able to|would be able to|will be able to|'d be able to|know how to|will|would) (?:\\w+ )?(?:run|handle|lead|manage|step in|settle in|pitch in|take on|cover|operate|drive|cook|teach|train|build|deliver|lift|supervise|fix|mend|repair|solve|cut|grow|raise|reduce|improve|speed up|ease|relieve|strengthen|work (?!out|with you|for you|in your|at your|together))\\b`,
  "(?:can|could|would|will|'ll|'d) (?:\\w+ )?(?:offer|give) (?:you|your team|the team|the (?:department|company|ward|school)) (?!a call|a ring|an? (?:answer|update|example|sample|hand))",
  "(?:could|can|would|will) be of (?:\\w+ )?(?:use|help|value|service) (?:to|for|in)\\b",
  "(?:has|have|had|'s|'ve) (?:\\w+ )?(?:taught|shown|made|trained|prepared|equipped|given) me\\b(?! (?:a (?:clear|better|good|great|real|much|very|warm|sense|picture|tour|lot)|the (?:chance|opportunity|tour)|how (?:you|your)|around|round|your|so|even|very|more|want|think))",
  "is (?:what|something|one thing|the thing|where) i(?:'m| am)? (?:do|know|am|good|best|excel|shine)\\b",
  "(?:has|have) (?:\\w+ )?been my (?:whole |entire )?(?:trade|craft|life|working life|job|profession|world|calling|work|bread and butter|field)\\b",
  "(?:second nature to me|my bread and butter|my strong suits?|my forte|up my street|up my alley|what i do best)\\b",
  "with (?:a|an|over|more than|almost|nearly|some|my|\\d+|two|three|four|five|six|seven|eight|nine|ten|many) (?:\\w+ ){0,4}?(?:years?|decades?|seasons|winters|summers)\\b.{0,40}?\\b(?:behind me|in|of|as|at|under my belt)\\b",
  "my (?:[\\w',/&-]+ ){1,20}?(?:would|will|can|could|has|have) (?:\\w+ )?(?:let|allow|allowed|enable|enabled|help|helped|equip|equipped|prepare|prepared|make|made|give|given|taught|serve) (?:me|you|your)\\b",
  // What one would do.
  "(?:i|i'd|i'll)(?: would| will| could| can| am able to)?(?: be (?:able|glad|happy|excited|ready|eager|proud) to| love to| like to| want to)? (?:\\w+ )?(?:bring|apply|use|put|draw on|offer)\\b(?: \\w+){0,4} (?:my|strong|solid|the same|that|this|these|those|extensive|a|an|over|years|\\d+|to (?:the|your|this))\\b",
  "(?:bring|contribute|offer|add)\\b.{0,60}\\b(?:to (?:the|this|your|our|that) (?:[\\w'-]+ ){0,4}(?:team|role|position|job|post|company|project|goals?|launch|organi[sz]ation|program|department|success))\\b.{0,60}\\b(?:you mentioned|you described|we discussed)\\b",
  "(?:hit the ground running|from day one|from the first day|on day one|ramp up|ramp quickly|up to speed)\\b",
  "(?:what|one thing|something) (?:\\w+ ){0,4}i (?:would|could|can|will|'d) (?:\\w+ )?(?:bring|add|offer|contribute)\\b",
  "(?:there is|there's|one thing|something)\\b.{0,40}\\bi (?:would|could|can|'d)\\b.{0,30}\\b(?:bring|add|offer)\\b",
  "ways? (?:in which )?(?:that )?i (?:can|could|would|will|might)\\b.{0,20}\\b(?:contribute|help|add|support)\\b",
  "(?:a number of|several|some|many|great|good|fresh|new) (?:\\w+ )?ideas (?:for|about|on)\\b",
  // What one has done.
  `i(?:'ve| have| had|'d)? (?:\\w+ly |also |already |once |just ){0,4}${DEED}\\b`,
  `(?:i|we) (?:\\w+ )?(?:have|had|hold|bring|possess|offer)\\b(?! the (?:opportunity|chance|pleasure))(?: \\w+){0,5} (?:years?|degree|certificat\\w+|experience|knowledge|background|expertise|skills?|understanding|record|training|qualifications|licen[sc]e)\\b`,
  `as (?:an? |the )?(?:\\w+ ){1,5}(?:at|in|with|for) .{1,40}, i\\b`,
  `(?:at|with|for|in) (?:my )?(?:last|current|previous|former|present|earlier|first) (?:\\w+ ){0,4}(?:job|role|position|employer|company|team|post|work|life)\\b.{0,90}\\b(?:i|we|my)\\b`,
  `(?:when|while|since|after) i (?:was|worked|led|ran|managed|joined|${DEED})\\b`,
  `(?:building|leading|managing|running|designing|launching|developing|cutting|growing|teaching|creating|delivering|improving|reducing|moving|working|having)\\b.{0,100}\\b(?:at|for|by|as|with)\\b.{0,60}\\b(?:taught|showed|gave|prepared|was|made|helped|means|trained|let) (?:me|some|one|us|my)?\\b`,
  "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|over \\w+|decade) (?:\\w+ )?(?:years?|months)(?: of|'|\\b).{0,30}\\b(?:experience|working|work|in|as|leading|running)\\b",
  "(?:same|similar) (?:\\w+ )?(?:problem|challenge|project|kind|work|approach|system|situation|playbook|care|issue|campaigns?)s?\\b.{0,60}\\b(?:i|i've|i'd|my|we)\\b",
]

/** What speaks of one's abilities without putting them forward. */
export const NO_STRENGTHS: readonly string[] = [
  "(?:may|might) (?:\\w+ )?(?:align|fit|match|suit)\\b.{0,20}\\bmy\\b[^.]*",
  "(?:review|reviewing|consider|considering|discuss|question|doubt)\\w* (?:my|if my|whether my) [^.,;]*",
  "(?:i have|i've|i had) (?:\\w+ )?(?:worked up|spent (?:the|my) (?:day|evening|morning|weekend)|moved (?:on|house)|started to (?:think|wonder)|used your)[^.]*",
  "(?:grow|improve|learn|develop) (?:as|my|in)\\b[^.]*",
  "(?:not|n't) (?:be )?(?:\\w+ )?(?:a |the )?(?:right|good|great|strong|best) (?:fit|match|candidate)[^.]*",
  "(?:find|finding|choose|choosing|found|chose|hire|hiring) (?:the|a|an) (?:right|best|good|strong)[^.]*",
  "(?:anything|something|what|more)(?: else)? (?:that )?i (?:can|could|may|might) [^.,;]*",
  "(?:stronger|better) (?:fit|match)[^.]*",
  "(?:turned (?:down|off|away|out)|put together (?:a few|some|my))\\b[^.]*",
  "(?:decided (?:to|that|not)|withdraw)\\b[^.]*",
  "(?:if|whether) i (?:ought|should|need|can|may|could|might)\\b[^.,;]*",
  "you(?:'ve| have)?(?: \\w+){0,4} (?:taught|shown|made|trained|prepared|given|gave|showed|told) me[^.,;]*",
  "(?:where|how|areas|what|ways|anything|something) (?:\\w+ ){0,4}?i (?:could|can|might|should|may) (?:\\w+ )?(?:improve|grow|raise|strengthen)\\b[^.;]*",
  "(?:grown|grew) (?:\\w+ )?(?:more|even|fonder|keener)\\b[^.;]*",
  "(?:i|we) (?:\\w+ )?(?:worked|moved|ran|wrote|tested|used|studied) (?:out|up|to you|through your|into|past|your)\\b[^.]*",
]

/** Past forms of irregular verbs of doing, and of "have" and "be" where a trade follows. */
export const IRREGULAR_DEEDS: ReadonlySet<string> = new Set(
  `bent bound bought bred brought built caught cut dealt did done dug drawn drew driven drove fed fought flew flown fit froze
  grew grown held hit kept knit laid led lent lit made met mown paid put ran rebuilt rewrote run set sewed sewn shot shut sold
  sorted split sped spent stood swept taught took won wound wove wrote written`.split(/\s+/),
)

/** Verbs of the first person that tell of the talk, of feelings, of the application or the way home, not of one's work. */
export const NO_DEEDS: ReadonlySet<string> = new Set(
  `accepted added admired adored agreed amazed anticipated answered apologised apologized applied appreciated approached arrived asked
  assumed attached attended believed benefited bothered called chatted checked cherished connected cried commented concluded confirmed considered contacted convinced
  cycled dared decided declined delighted described disappointed discovered discussed downloaded dreamed dropped emailed
  enclosed ended enjoyed excited expected explained expressed feared felt followed forwarded googled guessed happened
  hoped imagined impressed included indicated informed inquired enquired inspired intended interested interviewed introduced
  invited joked joined jotted laughed learned learnt liked listened longed looked loved mailed mentioned messaged met missed
  mulled named needed noted noticed offered opened ordered parked passed phoned pictured planned pleased pondered posted
  preferred promised pulled questioned reached realised realized recalled received recognised recognized recommended referred
  reflected regretted rejected related relished remained remembered replied requested resonated respected responded returned reviewed rushed seemed shared showed
  signalled sketched skimmed smiled sounded spent started stated stayed stopped struggled stumbled submitted suggested supposed
  surprised talked thanked thrilled touched travelled traveled treasured tried turned uploaded used valued visited waited walked wanted watched
  welcomed wished withdrew wondered worried`.split(/\s+/),
)

/** What makes such a verb one of work: how much, how long, for whom. Matched without case, from a word's start. */
export const SIGNS_OF_WORK: readonly string[] = [
  "(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty|sixty|dozens?|hundreds?|thousands?|half|third|quarter|several|many|every|percent|million)\\b",
  "(?:years?|months|decades?|seasons|summers|shifts?|nights|since|always|daily|weekly|budgets?|deadlines?|plan|targets?|costs?|revenue|sales|errors|waste|downtime)\\b",
  "(?:clients?|customers?|patients?|residents?|children|pupils|students|guests|users|buyers|suppliers|vendors|donors|members|families|staff|teams?|crews?|colleagues|apprentices|trainees|starters|volunteers|interns|accounts|cases|files|orders|projects?|campaigns?|systems?|pipelines?|machines?|events?|classes|lessons|courses?|clubs?)\\b",
  "(?:last|previous|former|current|present|first|old) (?:\\w+ )?(?:job|role|position|employer|company|firm|team|post|place|school|ward|kitchen)\\b",
  "(?:at|for|with|in|from|by) (?:a|an|my|our|the|one|another) (?:[\\w-]+ ){0,4}?(?:company|chain|bank|firm|school|hospital|clinic|ward|shop|store|restaurant|hotel|agency|studio|plant|factory|charity|university|lab|team|unit|start-?up|bakery|nursery|club|supermarket|airline|law firm|council|port|warehouse|farm)\\b",
]
