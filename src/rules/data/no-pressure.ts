import type { PhraseGroup } from "~src/rules/match/find-phrases"

export type Pressure = "deadline" | "impatience" | "reproach" | "demand" | "threat"

const ANSWER = "(?:answer|reply|response|decision|feedback|update|result|explanation)"
const ANSWERED =
  "(?:answered|replied|responded|called|phoned|written|wrote|emailed|e-mailed|contacted|bothered|got(?:ten)? back|come back|came back|returned|acknowledged|reacted|given me|kept your|been in touch)"
const ANSWERING =
  "(?:answer|reply|respond|call|phone|write|e-?mail|contact|bother|get back|come back|return|acknowledge|react|give me|keep (?:your|to your))"
const AT_ONCE =
  "(?:asap|a\\.s\\.a\\.p\\.?|as soon as possible|immediately|at once|right away|right now|urgently|without (?:any )?(?:further )?delay|quickly|now|today)"

/** Words that push the reader, by how they push. Matched without case, from a word's start. */
export const PRESSURE: readonly PhraseGroup<Pressure>[] = [
  {
    messageId: "deadline",
    patterns: [
      "(?:let|send|give|call|tell|get|answer|reply|confirm|decide|respond|update)\\b[^.;]{0,60} (?:asap\\b|a\\.s\\.a\\.p)",
      "(?:give me a call|call me|phone me|ring me) (?:today|now|immediately|right away|at once)\\b",
      "(?:please|kindly)\\b(?![^.;]{0,60}(?:available|start|begin|join))[^.;]{0,60}? (?:asap|immediately|at once|right away|right now|urgently)\\b",
      "(?:act|move|decide) (?:fast|quickly|now|soon)\\b|before (?:someone|somebody|another company|anybody|anyone)(?: else)? (?:does|do|hires|snaps|gets|takes|grabs)|(?:time|clock) is (?:running out|ticking)",
      `(?:i|we) (?:really |urgently |do )?(?:need|expect|require|must have|want) (?:to (?:hear|know|(?:have|get|receive) (?:an?|your|the|some|any) (?:\\w+ )?${ANSWER})\\b.{0,50}|(?:an?|your|the|some) (?:\\w+ )?${ANSWER}\\b.{0,30}) (?:by|before|no later than|within|${AT_ONCE})\\b`,
      `(?:i|we) (?:expect|require|must have|demand|await) (?:an?|your|some) (?:\\w+ )?${ANSWER}\\b`,
      `(?:reply|respond|answer|get back to me|let me know|decide|confirm|write back|call me|inform me)\\b.{0,40}(?:no later than|at the (?:very )?latest|before it(?:'s| is) too late)`,
      `(?:please|kindly|you (?:must|need to|have to|should)) (?:\\w+ )?(?:reply|respond|answer|get back to me|let me know|decide|confirm|write back|call me|inform me|send me (?:an?|your) ${ANSWER})\\b[^,.;]{0,30} ${AT_ONCE}`,
      "you have (?:until|till|only)\\b.{0,30}(?:to (?:decide|answer|reply|respond|let me)|days?|hours?)",
      "(?:deadline for (?:your|you)|my deadline (?:for|to) (?:you|your))",
      "(?:decide|make (?:up )?(?:a|your) (?:\\w+ )?(?:decision|mind)) (?:quickly|now|soon|fast|already|immediately|today|asap)",
      "(?:this|it|my (?:case|situation|request)) is (?:very |really |extremely )?urgent(?! care)|urgent (?:reply|response|answer|decision)",
    ],
  },
  {
    messageId: "impatience",
    patterns: [
      "i(?:'m| am) still waiting(?= ?[.!,]|$| for (?:your|an?|any|some|the result)| to hear)|(?:this|that|so) long to (?:\\w+ )?(?:read|decide|answer|reply|review|choose|make|look)",
      "(?:a )?(?:clear |simple |straight |quick |definite )?yes or (?:a )?no\\b",
      "why (?:the|this|such|all this|all the) (?:\\w+ )?(?:silence|delay|wait|waiting)\\b|how come (?:you|no ?(?:one|body)|i (?:have(?:n'?t| not)|did(?:n'?t| not)|still|never))",
      "(?:make|making|made) me wait\\b|put my (?:\\w+ )?(?:life|plans|search|career) on hold|just (?:say so|say it|tell me|be honest)\\b",
      "(?:have|did|do) you (?:even|actually|ever) (?:read|look|open|consider|see|receive|plan|intend|care)",
      "is (?:any ?(?:one|body)|someone|somebody) (?:even )?(?:there|reading|listening|home)\\b",
      "when (?:will|are|do) you (?:finally|ever|actually)\\b|finally (?:make up your mind|decide|make a decision|answer|reply|give me)",
      "(?:left|kept|keep|keeping|leave|leaving) (?:me )?(?:waiting|hanging|guessing|in the dark|in limbo)\\b",
      "(?:do(?:n'?t| not)|can'?t|cannot) understand (?:why|what)\\b.{0,40}\\b(?:take|takes|taking|took|so long|weeks|months|silence|delay|ignor\\w+)",
      "what(?:'s| is) (?:(?:going on|happening) with my|the (?:hold-?up|delay)|holding (?:you|this|things|it) up)\\b",
      "which is (?:very |so |really |quite |extremely |rather |most )?(?:frustrating|annoying|disappointing|unacceptable)|still (?:have(?:n'?t| not)) (?:heard|received|got(?:ten)?) (?:anything|a word|one word|a single|any(?:thing)? at all)",
      "after (?:multiple|several|many|repeated|numerous|all my|two|three|four|five|\\d+) (?:\\w+ )?(?:reminders|e-?mails|messages|attempts|calls|follow[- ]ups|requests)",
      "checking my (?:\\w+ )?(?:inbox|phone|e-?mails?|mailbox|voicemail) (?:every|all|constantly|non-?stop|day and)",
      "why (?:is|has|does) (?:this|it|the \\w+(?: \\w+)?|your \\w+|everything)(?: been)? (?:taking|take|taken|took) (?:so|this|that|too|such)(?: \\w+)? (?:long|time|while|slow|ages|forever)",
      "what(?:'s| is| has been) taking\\b.{0,20} (?:so )?long",
      `why (?:have|has|did|do|does|are|is)(?:n'?t| not)? (?:i|you|we|no ?(?:one|body)|any(?:one|body)|your team)(?: not| still| never)? (?:still |even |yet |had )?(?:hear|heard|received|${ANSWERED}|${ANSWERING}|ignor\\w+)`,
      "why i (?:have(?:n'?t| not)|did(?:n'?t| not)|never|still)",
      "how (?:much|many) (?:more|longer|days?|weeks?)\\b.{0,20} (?:do|must|should|will|have) i\\b.{0,20} wait",
      "how (?:long|much longer) (?:do|must|should|will|am|is|are|does)\\b.{0,40}\\b(?:wait|take|going to)",
      "(?:been|still|kept|am|i'm) (?:\\w+ )?waiting (?:for )?(?:so|too|very|quite|such|over|more than|long|forever|ages|(?:\\w+ )?(?:weeks?|months?|days)|(?:two|three|four|five|six|several|many|\\d+)|(?:on |for |to get |to receive )?(?:your|an|a|the|any) (?:\\w+ )?(?:answer|reply|response|call|result))\\b",
      "(?:i|we|i'm|i am|we're|we are|am|getting|become|becoming|growing|grown|really|just|so|very|too) (?:tired|sick|fed up) (?:of |with )(?:\\w+ )?(?:waiting|hearing nothing|checking|chasing|asking)",
      "(?:can'?t|cannot|can not|won'?t|will not|not) (?:\\w+ )?wait (?:any ?more|any longer|for ?ever|much longer|so long|all (?:day|week|year))",
      "(?:getting|growing|becoming|am|i'm|feel|feeling) (?:\\w+ )?(?:impatient|annoyed|frustrated|fed up)\\b",
      "(?:losing|lost|out of|running out of|short of|end of my) (?:my |all )?patience",
      "(?:should not|shouldn'?t) (?:take|be taking|have taken) (?:so|this|that|too) long",
      "(?:did|have|do) i (?:get|got|have) (?:the (?:job|role|position|offer)|it) (?:or not|yet|already)|am i (?:hired|in or out)|is it a yes or (?:a )?no",
      "have you (?:still )?(?:not |n'?t )(?:decided|made)|haven'?t you (?:decided|made|read|seen|got)",
      "(?:just )?tell me (?:already|now|yes or no)|yes or no[?.]",
      "(?:spoke|met|talked|interviewed|chatted)(?: only| just)? (?:yesterday|today|this morning|this afternoon|earlier today|a few hours ago|an hour ago)\\b.{0,10}\\bbut\\b.{0,60}\\b(?:updates?|news|decision|decided|hear|heard|know)",
      "hurry (?:up|things|this|it|the)|speed (?:this|it|things) up",
    ],
  },
  {
    messageId: "reproach",
    patterns: [
      "never (?:got|received|had|heard) (?:an? |any |one )?(?:\\w+ )?(?:reply|answer|response|back|anything|word)\\b|if you(?:'re| are) (?:really |truly |actually )?serious (?:about|in)\\b",
      "(?:do|does)(?:n'?t| not) know how to (?:treat|deal with|answer|talk to|handle) (?:applicants|candidates|people|me)\\b",
      "no ?(?:one|body) (?:has |have |had |even |ever |there |from \\w+ )*(?:bothers?|bothered|cares|cared|(?:answer(?:s|ed)?|repl(?:ies|ied)|inform(?:s|ed)?|call(?:s|ed)?|contact(?:s|ed)?|respond(?:s|ed)?)(?: to)? (?:me\\b|my\\b|back\\b|us\\b|your phone))",
      "how (?:very |so )?(?:unprofessional|rude|disrespectful|unacceptable|careless)\\b|(?:being|be|been|feel|felt|am|was) ignored\\b",
      "(?:no serious|any (?:other|serious|decent|good)|other|most) (?:employers?|company|companies|firms?) would(?:n'?t| not)? (?:have|take|never|at least|treat)",
      "(?:lead|led|leading) me to (?:believe|think|expect|hope)",
      "you(?:'d| had| have)? (?:clearly |explicitly |also )?(?:said|told me|promised|assured me|guaranteed|agreed)\\b.{0,80}\\b(?:which|that|this|it) (?:has(?:n'?t| not)|did(?:n'?t| not)|never) (?:happen|been|come|arriv)\\w*",
      "i (?:at least |really |think i |believe i |feel i )?deserve\\b|expected (?:\\w+ )?(?:more|better) (?:from|of)\\b",
      "(?:the )?(?:decency|courtesy|politeness|respect|kindness) to (?:reply|answer|respond|call|let|tell|inform|write)|you could (?:have )?at least",
      "(?:the|my) (?:third|fourth|fifth|sixth|3rd|4th|5th|6th) time (?:that )?i(?:'m| am|'ve| have| had)?\\b",
      "(?:can only|must|will|have to|'ll) (?:\\w+ )?assume (?:that )?(?:you(?:'re| are) not (?:serious|professional|organi[sz]ed)|you(?:'ve| have)? ignor\\w+|my \\w+ (?:was|were|has been) ignored)",
      `(?<!\\b(?:if|case|unless|whether|since|know|understand|assume) )you (?:still |also |both |simply |clearly |obviously |apparently )*(?:have(?:n'?t| not)|had(?:n'?t| not)|never|have never|have still not|still have(?:n'?t| not)|have yet to) (?:even |yet |once |still )*(?:${ANSWERED}|${ANSWERING})\\b`,
      `(?<!\\b(?:if|case|unless|whether|understand) )you (?:did(?:n'?t| not)|do(?:n'?t| not)|could(?:n'?t| not)) (?:even |yet |once |still )*${ANSWERING}\\b(?! (?:for|from|before|until))`,
      "you(?:'d| had| have)? (?:clearly |explicitly |also )?(?:said|told me|promised|assured me|swore|guaranteed|agreed)\\b.{0,80}\\b(?:and|but|yet|now|so)\\b.{0,15} (?:it(?:'s| is| has been)(?: (?:already|now|been))? (?:mon|tues|wednes|thurs|fri|satur|sun|two|three|over|more|\\d|nearly|almost|a week|past)|never|you (?:didn'?t|did not|haven'?t|have not|never)|nothing|no ?(?:one|body)|where)",
      `(?:no ?(?:one|body)|none of you|not a single person|you people|your (?:office|team|company|hr|assistant)) (?:has |have |had |even |ever |never |still )*(?:not )?(?:${ANSWERED}|bothered|answers|replies|cares|respond\\w*|ignor\\w+)`,
      "(?:ignor(?:e|ed|es|ing)) (?:me\\b|all (?:of )?my|my (?:\\w+ )?(?:e-?mails?|messages?|calls?|letters?|application|notes?|requests?|questions?))",
      "(?:lack of|no|zero) (?:\\w+ )?(?:responsiveness|courtesy|respect|communication|professionalism|reply|consideration) (?:from|on|by|for|is|was|whatsoever|at all)?|your (?:\\w+ )?(?:lack of|silence|delay)\\b",
      "(?:shown?|given?|had|extend\\w*) me the courtesy|(?:common|basic|simple|minimum) (?:courtesy|decency|respect|politeness|manners)|the courtesy of (?:an?|your|replying|responding|answering|letting)",
      "the (?:very )?least (?:that )?you (?:can|could|should)",
      "i (?:deserve|am owed|'m owed|am entitled|'m entitled|have (?:a|the) right) ?(?:to )?(?:an?|some|more|better|to|know|hear|this)\\b|you owe (?:me|it to me)",
      "(?:keep|honou?r|stick to|stood by|stand by|break|broke|broken|breaking) (?:your|their|the) (?:word|promises?|commitments?|deadline)|make commitments",
      "(?:this|it|that|which|your \\w+|the (?:way|delay|process|silence|wait)) (?:is|was|has been|seems|feels) (?:\\w+ ){0,4}(?:unacceptable|unprofessional|ridiculous|disrespectful|inexcusable|outrageous|rude|not (?:acceptable|professional|serious|fair|respectful|ok|right))",
      "(?:i )?(?:had )?thought (?:that )?i(?:'d| would| should) (?:have )?(?:hear|heard)\\b.{0,40}|expected (?:to (?:hear|have heard)|an? (?:answer|reply|response))\\b.{0,30}(?:by now|already|sooner|long ago|earlier)",
      `i(?:'ve| have| had)? (?:already )?(?:called|phoned|e-?mailed|written|wrote|messaged|contacted|tried|sent|left|asked)\\b.{0,30} (?:three|four|five|six|ten|several|many|multiple|numerous|countless|so many|\\d+) (?:different )?(?:times|e-?mails|messages|voicemails|letters|notes|calls)`,
      "(?:my|the) (?:third|fourth|fifth|sixth|3rd|4th|5th|6th) (?:e-?mail|message|attempt|note|try|letter|reminder|call)",
      "what(?:'s| is| was) wrong with (?:me|my|you|your)\\b",
      "(?:raised|given me|gave me) false hopes?|(?:leading|led|stringing|strung) me (?:on|along)\\b",
      "(?:i am|i'm) (?:still )?(?:left|kept) (?:waiting|hanging|in the dark)|(?:left|leave|leaving|kept|keep|keeping) (?:me )?(?:hanging|in the dark|in limbo)\\b",
    ],
  },
  {
    messageId: "demand",
    patterns: [
      "i expect to (?:start|begin|be (?:paid|hired|offered|called|told))\\b|(?:calling|e-?mailing|writing|contacting|phoning|messaging) you (?:daily|every|each)\\b",
      "i(?:'ll| will|'m going to| am going to) (?:keep|continue)(?: on)? (?:following up|checking in|bothering|pestering|reaching out|chasing)",
      "(?:suggest|recommend|advise|urge)(?: that)? you (?:to )?(?:hire|make|decide|act|offer|choose|pick|reconsider)",
      "keep (?:calling|e-?mailing|writing|asking|trying|messaging|phoning) (?:you )?until\\b",
      "i(?:'ll| will|'m going to| am going to) (?:\\w+ )?(?:drop|stop|come|swing|pop|show up|turn up|wait)(?: by| in| at| outside| in front of)+ (?:your|the) (?:office|building|house|desk|door|reception)",
      "i (?:assume|take it|trust|know|suppose|am sure|'m sure) (?:that )?i(?:'ve| have)? (?:already )?(?:got|have|will get|get|will have) the (?:job|position|role|offer)",
      "(?:you can |so |please )?stop (?:looking|searching|interviewing)\\b|(?:best|only) (?:candidate|person|choice) you(?:'ll| will| could| can| have| are going to) (?:ever )?(?:find|meet|met|get|have|see)|(?:other )?(?:companies|employers|firms) are (?:fighting|competing|lining up|begging|after me)",
      "i (?:must |have to |really )?(?:demand|insist)\\b|i require (?:an?|your|some|honest|clear|immediate|more)",
      "i (?:want|would like|'d like|need|deserve|expect) to (?:know|understand|be told) (?:exactly |now |why|what is wrong|what went wrong|what's wrong|the reason|who)",
      "(?:tell|explain(?: to)?) me (?:exactly )?(?:why|what (?:is|went) wrong|the reason)",
      `you (?:must|had better|'d better|better|have got to|have to|need to|ought to|should) (?:\\w+ )?(?:hire|choose|pick|select|employ|give me|answer (?:me|my)|reply|respond (?:to me|to my|now|soon|quickly)|decide|let me know|tell me|reconsider|offer me|call me)\\b`,
      "you should (?:really )?have (?:\\w+ )?(?:hired|chosen|picked|selected|called|told|answered|replied|informed|let me)",
      "(?:just|now) (?:hire|give) me\\b|hire me (?:now|and|or|already|today)",
      "i (?:will|'ll|am going to|'m going to) (?:keep|continue)(?: on)? (?:to )?(?:e-?mail|call|writ|phon|check|ask|contact|try|follow|messag|send)\\w*",
      "i (?:will|'ll|am going to|'m going to) (?:\\w+ )?(?:call|phone|ring|e-?mail|come by|come to|visit|stop by|show up|write)\\b.{0,40} (?:every (?:day|week|morning|hour)|each day|daily|until (?:i|you)|(?:to|and) (?:get|hear|demand|collect|receive|find out) (?:your|an?|my|the|what|if|whether))",
      "(?:stop|quit) (?:wasting|playing|ignoring|delaying|stalling)",
      "i(?:'m| am) (?:already )?(?:sure|certain|confident|assuming|counting on it|expecting) (?:that )?(?:you will|you'll) (?:hire|choose|pick|select|offer|give) me|i (?:expect|assume|trust) (?:that )?(?:you will|you'll|to be|i will be|i'll be|i am|i have) (?:hire|hired|offer(?:ed)? me|choose me|given the|got the|the job)",
      "when (?:do|can|will|shall) i (?:start (?:working|my|the|in|at|on)?\\b|begin (?:work|my)|sign)",
    ],
  },
  {
    messageId: "threat",
    patterns: [
      "else,? i (?:must|will|have to|shall|am going to)\\b",
      "i(?:'ll| will| shall|'m going to| am going to| have to| must) (?:\\w+ )?(?:contact|call|write to|e-?mail|speak (?:to|with)|complain to|go to|turn to) your (?:\\w+ )?(?:manager|boss|supervisor|ceo|superiors?|director|head office|headquarters)\\b",
      "(?:foolish|stupid|crazy|mad|insane|a fool|fools) (?:not )?to (?:not )?(?:hire|pass|reject|choose|let|miss|turn)",
      "or (?:else|i(?:'ll| will| am going to| shall| have to| must)\\b)|otherwise,? i(?:'ll| will| have to| must| shall| am going to)? (?:be forced to |have to )?(?:take|accept|go|look|move|withdraw|assume|consider|leave|tell|contact|sign)\\b|(?:if (?:not|you do(?:n'?t| not)|i do(?:n'?t| not) (?:hear|get|receive))\\b.{0,60}) (?:i(?:'ll| will| shall|'m going to| am going to| have to| must)) (?:\\w+ )?(?:accept (?:the|another|my|an)|take (?:the|another|my) (?:other )?(?:offer|job|position)|go (?:with|to|elsewhere)|sign|withdraw|escalat\\w+|complain|contact your|call (?:you|your|every)|come to|leave a|tell)\\b",
      "i(?:'ll| will| shall|'m going to| am going to| plan to) (?:be sure to |make sure to |certainly |also |definitely )?(?:mention|report|tell|inform|post|share|leave|warn|complain|write|expose|contact)\\b.{0,60}\\b(?:review|glassdoor|friends?\\b|everyone|others|boss|manager's|superiors?|ceo|social media|linkedin page|lawyer|attorney|press|media|this experience|lack of|how you|how i was|what happened|your behaviou?r)",
      "you(?:'ll| will| are going to|'re going to| would) (?:\\w+ )?(?:regret|be sorry|lose (?:me|out|a)|miss out)(?! to hear| to learn)",
      "you(?:'re| are| would be|'d be|'ve| have)? (?:making|made|make) a (?:big |huge |serious |terrible |grave |great )?mistake|(?:big|huge|great) mistake (?:not )?to (?:not )?(?:hire|choose|pick|let|pass)",
      "your loss\\b|you(?:'ve| have)? (?:passed up|passed over|missed out on|lost) (?:a|an|the|on a|me|such)\\b",
      "you (?:won'?t|will not|will never|cannot|can'?t) (?:\\w+ )?(?:find|get) (?:\\w+ )?(?:any ?(?:one|body)|a (?:better|more)|some(?:one|body)) (?:better|like me|as|who|else|candidate|qualified)",
      "(?:do not|don'?t) (?:let|miss|lose|make) (?:me (?:go|wait)|(?:out on |this |the |your )+(?:chance|opportunity|mistake) (?:to (?:hire|have|get)|of))",
      "(?:take|taking) (?:legal action|this (?:further|to))|legal action|my lawyer|small claims",
    ],
  },
]

/** Kind sentences that share words with those above. */
export const NO_PRESSURE: readonly string[] = [
  "(?:no (?:pressure|rush|hurry|need)|(?:not|n'?t) (?:\\w+ )?(?:urgent|expect)|take (?:all )?(?:the|your) time)\\b[^.;]{0,40}",
  "you (?:did|do)(?:n'?t| not) (?:have|need) to\\b",
  "(?:please )?(?:don'?t|do not|never) (?:hesitate|bother|feel)\\b",
  "(?:can'?t|cannot|could(?:n'?t| not)) wait (?:to|for|until)\\b",
  "(?:whether|unless|in case) (?:\\w+ ){0,4}(?:or not)\\b",
  "how (?:long|many|much longer) (?:\\w+ ){0,4}(?:your|the) (?:patients?|customers?|clients?|guests?|passengers?|families|students?|users?|visitors?|callers?)\\b",
  "(?:patients?|customers?|clients?|guests?|passengers?|families|users?|callers?|students?|residents?|visitors?|tenants|colleagues|nurses|drivers) (?:\\w+ ){0,4}(?:waiting|impatient|frustrated|annoyed|wait)\\b",
  "if you(?:'d| would)? (?:still )?(?:need|want|wish|like|prefer|have)\\b",
]

/** Said instead of a question that only complains. */
export const KINDER_QUESTION = "Could you tell me where things stand?"
