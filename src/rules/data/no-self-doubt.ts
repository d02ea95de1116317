import type { PhraseGroup } from "~src/rules/match/find-phrases"

export type Doubt = "apology" | "doubt" | "need" | "sour"

const NOT = "(?:n'?t| not)"
const MORE =
  "(?:so |too |very |really |quite |rather |pretty |extremely |super |such |a bit |a little |kind of |completely |totally |visibly |obviously )*"
const SHAKY =
  "(?:nervous|anxious|unprepared|under-?prepared|tongue[- ]tied|awkward|all over the place|flustered|confused|incoherent|scattered|stressed|shy|quiet|unclear|vague|rambling|long-winded|distracted|emotional|off my game|not (?:at|on) my best|a mess|a disaster|terrible|awful|bad at)"
const POOR =
  "(?:terrible|poor|bad|weak|awful|disappointing|embarrassing|lackluster|lacklustre|messy|clumsy|nervous|rambling|shaky|broken|confused|confusing|incomplete|unclear|stupid|silly|long-winded|limited|mediocre|horrible|dreadful|incoherent)"
const SHOWING =
  "(?:performance|answers?|interview|showing|conduct|behaviou?r|english|impression|presentation|explanations?|responses?|nerves|accent|grammar|demo|start|whiteboarding|coding|speaking|pronunciation)"
const FAULTS =
  "(?:messed|screwed|mucked) (?:it |that |things |everything |the \\w+(?: \\w+)? |my \\w+ )?up|(?:blew|botched|bombed|bungled|flubbed|fumbled|butchered) (?:it|that|the|my|a few|some|most)\\b|rambl(?:ed|ing)|babbl(?:ed|ing)|stutter(?:ed|ing)|mumbl(?:ed|ing)|panicked|blanked|drew a blank|went blank|chok(?:ed|ing)\\b(?! on)|fr[oe]ze(?:n)?(?: up)?(?= |[,.;]|$)(?! the| a | our| all| spending| hiring)|stumbl(?:ed|ing)(?! (?:up)?on| across)"
const GOOD_ENOUGH =
  "(?:(?:the )?(?:best|strongest|most (?:\\w+ly )?(?:qualified|experienced|obvious|impressive|suitable|skilled|confident|polished|talented)|ideal|perfect|smartest|right one)|(?:good|qualified|experienced|smart|strong|skilled|talented|confident|suitable|clever|worthy) enough|(?:as |so |very |really |that |fully |quite )*(?:qualified|experienced|skilled|talented|smart|clever|worthy|impressive)\\b|what you(?:'re| are)? (?:looking|want|need)|cut out for|up to (?:it|the job|this|your standards))"

/** Words by which writers speak against themselves, plead, or turn sour. Matched without case, from a word's start. */
export const DOUBTS: readonly PhraseGroup<Doubt>[] = [
  {
    messageId: "apology",
    patterns: [
      "(?:ashamed|embarrassed) (?:of|by|about|at) (?:how|what|my|the way|myself)\\b|(?:no idea|(?:do not|don'?t) know) why i (?:said|did|answered|told|acted|froze|forgot)",
      `(?:sorry|apologi[sz]e|apologies|forgive me|excuse me|regret|ashamed|embarrassed|pardon)\\b.{0,30}\\b(?:i|me|my) (?:\\w+ )?(?:was|were|am|being|seemed|sounded|looked|appeared|came across|got|felt|might have (?:been|seemed|sounded)|may have (?:been|seemed|sounded)) ${MORE}(?:as )?${MORE}${SHAKY}`,
      `(?:sorry|apologi[sz]e|apologies|regret|ashamed|embarrassed)\\b.{0,30}\\bi ${MORE}(?:was${NOT}|were${NOT}|could${NOT}|did${NOT}|couldn'?t|failed to) (?:\\w+ )?(?:able to |at my|my(?:self)?\\b|better|prepared|prepare|ready|more|very|answer|think|remember|explain|express|come up|perform|do (?:better|well|my)|have (?:\\w+ )?(?:answers?|better|more|enough)|give (?:you )?(?:\\w+ )?(?:answers?|better)|know|make a|solve|finish|speak|show|impress)`,
      `(?:sorry|apologi[sz]e|apologies|regret|ashamed|embarrassed)\\b.{0,30}\\b(?:i|me) (?:\\w+ )?(?:${FAULTS}|talk(?:ed|ing) (?:too|so) much|forgot (?:your|what|how|the answer|everything|my words))`,
      `(?:sorry|apologi[sz]e|apologies|forgive|excuse|ashamed of|embarrassed (?:by|about))\\b.{0,25}\\b(?:my|the) (?:own |lack of )?${MORE}(?:${POOR} (?:\\w+ )?)?(?:${SHOWING}|nervousness|rambling|lack of (?:experience|knowledge|preparation|skills?|confidence|qualifications)|inexperience|awkwardness|stuttering|mistakes?(?: (?:in|during|at)))\\b`,
      `(?:sorry|apologi[sz]e|apologies) (?:again )?for (?:\\w+ )?(?:being |having been |having )?(?:${FAULTS}|${MORE}${SHAKY}|talk(?:ed|ing) (?:too|so) much)`,
      "(?:there is|there's|i have) no excuse for\\b|(?:my )?(?:regrettable|poor|terrible) (?:lack of )?judge?ment on my part",
      "(?:sorry|apologi[sz]e|apologies) (?:again )?(?:for|if i) (?:\\w+ )?(?:wast(?:ed?|ing)|tak(?:en|ing) (?:up )?(?:so much|too much)|bother(?:ed|ing)?|disappoint(?:ed|ing)?|let(?:ting)? you down|embarrass\\w*)",
    ],
  },
  {
    messageId: "doubt",
    patterns: [
      `my (?:\\w+ )?${SHOWING}(?: \\w+){0,4}? (?:was|were|sounded|seemed|came out|came across)(?: as)? (?:so |very |really |quite |rather |pretty |too |a bit |a little |all )*${POOR}\\b`,
      "i (?:think i |feel i |feel like i |guess i |know i |probably |clearly |totally )?(?:failed|flunked) (?:the|your|my|that) (?:\\w+ )?(?:interview|test|question|task|exam|exercise|case|assignment)|(?:ruined|spoiled|spoilt|destroyed|killed|blown|blew|hurt) my (?:own )?(?:chances?|opportunity|interview)",
      "i was (?:\\w+ )?(?:unprepared|underprepared|ill-prepared)\\b(?! for how)|(?:do not|don'?t) judge me\\b|(?:little|nothing|not much) to offer\\b|out of my league\\b",
      "i (?:\\w+ )?(?:felt|feel|looked|look|sounded|sound|seemed)(?: \\w+){0,4}? (?:stupid|dumb|foolish|incompetent|useless|worthless|inadequate|unworthy|out of (?:my depth|place)|like an? (?:idiot|fool|failure|fraud|impostor|imposter))\\b",
      "my mind (?:just |simply |totally )?(?:went|was|goes) (?:completely |totally |all )?blank|lost my train of thought|got lost in my (?:answer|words|notes)",
      "others? (?:were|was|are|is|will be|must be)(?: \\w+){0,4}? (?:better|stronger|more (?:qualified|experienced|suitable|talented))|(?:better|stronger|smarter|more qualified|more experienced|more suitable|faster) than (?:me\\b|i (?:am|was|could)|mine\\b)",
      "my (?:age|accent|weight|gap|looks?|english|stutter|shyness|youth)\\b.{0,20} (?:may|might|could|would|is|was|will|can) (?:be )?(?:an? )?(?:problem|issue|obstacle|against me|hurt|spoil|disadvantage)",
      "i(?:'m| am| was|'ve been)? (?:\\w+ )?(?:a little |a bit |probably |maybe |perhaps |simply |just |far )?too (?:shy|old|young|quiet|slow|nervous|inexperienced|weak|insecure|introverted|emotional)\\b",
      "(?:do not|don'?t) want me\\b|i wish (?:that )?i(?:'d| had| could have| would have) (?:\\w+ )?(?:prepared|answered|explained|performed|done better|said (?:it )?(?:differently|better)|not said|been (?:more|better|less|clearer|calmer))",
      "(?:i|it|my \\w+|that|everything) (?:really |honestly |just )?(?:did|went|performed|answered|interviewed|handled \\w+)(?: \\w+){0,4}? (?:terribly|horribly|badly|poorly|awfully|miserably)\\b",
      "(?:an? |i'm |am )(?:\\w+ )?slow learner|(?:i've|i have|i was|i) never (?:been |was )?(?:\\w+ )?good (?:at|with|in)\\b",
      `(?:did${NOT}|could${NOT}|not) (?:\\w+ )?(?:do|perform|come across|present myself|interview|speak)(?: \\w+){0,4} as (?:well|good|strong|strongly|confident|confidently|prepared|polished|clearly) as i (?:could|should|would|wanted|hoped|had|normally|usually)`,
      "(?:take|taking) a (?:chance|risk|gamble) on me|(?:overlook|look past|see past|ignore|forgive) my (?:\\w+ )?(?:lack|inexperience|mistakes?|weakness\\w*|nerves|nervousness|age|english|gaps?)",
      "(?:hope|hoping) (?:that )?my (?:nerves|nervousness|accent|english|stutter\\w*|rambling|mistakes?|inexperience|lack of \\w+)\\b",
      `i (?:\\w+ly )(?:am|was|'m)(?:n'?t| not) (?:really |exactly |quite |a |an |your )*${GOOD_ENOUGH}`,
      `i(?:'m| am| was)? (?:\\w+ly |maybe |perhaps |just |still )?not (?:really |exactly |necessarily |quite |a |an |your )*${GOOD_ENOUGH}`,
      `i (?:may|might|would|will|could|do|did|have|must|am afraid i'm) not (?:be|have been|seem|appear|look|sound|come across as|consider myself|feel|think i am) (?:really |exactly |necessarily |quite |a |an |your )*${GOOD_ENOUGH}`,
      `i (?:do${NOT}|did${NOT}) (?:really |honestly )?(?:think|believe|feel|know) (?:that |if |like |whether )?(?:i|my)(?:'m| am| was| were|'d| would be| did| have| had| answered| gave| made|self)?\\b(?! (?:mention|told|said|need|could have asked|can (?:thank|wait)))(?: \\w+){0,4} (?:well|good|enough|right|qualified|best|justice|myself|impress\\w*|worthy|ready|deserve|chance|smart|fit)\\b`,
      `(?:i|my (?:\\w+ )?${SHOWING})(?: really| also| probably| clearly| certainly)? (?:did${NOT}|could${NOT}|was${NOT}|were${NOT}|am not|is${NOT}|are${NOT}) (?:\\w+ ){0,4}?(?:do (?:very |so |that |too |as )?well|(?:at|do|give|show|being|on) (?:you )?my best|perform (?:very |so |as |too )?(?:well|good|better)|(?:very |so |too |really |that |as |the )?(?:good|great|strong|clear|best)(?: enough| answers?)?(?= |[,.;]|$)|express myself|make a (?:good|great|strong)|come across (?:very |as )?(?:well|strong|confident)|go (?:so |very |as |too )?well|impress|shine)(?! with| in| as | at | to )`,
      `i(?:'ve| have| had| think i| feel i| fear i| know i| guess i| definitely| totally| completely| clearly| really| kind of| probably| just)*(?:'ve| have| may have| might have| must have)? (?:${FAULTS})`,
      `i (?:was|felt|got|seemed|must have (?:seemed|sounded)) (?:so |too |very |really |extremely |super |terribly |incredibly |visibly )+(?:nervous|anxious|shy|stressed|scared|awkward|unprepared|tongue[- ]tied|flustered)|my nerves (?:got|were|took|made|let)|(?:because|since|as) i was (?:\\w+ )?(?:nervous|unprepared|stressed)`,
      "(?:hope|hoping) (?:that )?(?:i|my \\w+)(?:'m| am)? ?(?:did(?:n'?t| not)|was(?:n'?t| not)|have(?:n'?t| not)|not) (?:\\w+ )?(?:disappoint\\w*|waste\\w*|make a (?:bad|fool|poor)|mess\\w*|embarrass\\w*|come across|sound (?:too|stupid|silly)|seem (?:too|stupid|un\\w+)|too (?:bad|awkward|nervous|boring)|fail\\w*|let you down|bother\\w*|annoy\\w*)",
      "(?:waste|wasted|wasting|taking up) (?:\\w+ )?(?:of )?your (?:valuable |precious |busy )?time|(?:not|n'?t) worth your time|(?:do not|don'?t) want to (?:bother|annoy|be a (?:bother|burden|nuisance|pest))|(?:being|be) a (?:pest|nuisance|burden|bother)\\b",
      "(?:i|you|we) (?:doubt|question) (?:that |if |whether )?(?:i|my|myself|you(?:'ll| will| would) (?:pick|choose|hire|want|call|consider|remember))\\b|i have (?:my |some |serious |many )*doubts (?:about|that|if|whether) (?:my|i|me)\\b",
      `(?:i(?:'m| am) (?:\\w+ )?(?:afraid|worried|scared|ashamed|concerned|anxious)|i (?:fear|worry)) (?:that |about |because )?(?:i|my)(?:'m| am)? ?(?:did${NOT}|may|might|was${NOT}|was|came|come|seemed|sounded|gave|failed|not|won'?t|will not|have${NOT}|talked|answers?|answered|interview|english|experience|skills|performance|lack)\\b`,
      `(?:(?:my|have|speak|spoke|with) (?:\\w+ )?(?:${POOR}) english|english (?:is|was) (?:\\w+ )?(?:${POOR}|not (?:so |very |too |really |that )?(?:good|perfect|great|strong|fluent|enough))|(?:excuse|forgive|pardon) my (?:\\w+ )?(?:english|grammar|accent|mistakes))`,
      "(?:probably|surely|obviously|certainly|i know|i'm sure|i am sure|guess|suppose|assume|fear|afraid)(?: that)? (?:i(?: probably| likely)?(?:'ll| will| would)? ?(?:won'?t|will not|wouldn'?t|not|never) (?:\\w+ )?(?:get|hear|be (?:chosen|hired|selected|called|considered|the one)|make it|have a chance)|my (?:chances?|odds) (?:are|is) (?:\\w+ )?(?:slim|low|small|poor|not))",
      "i (?:probably|surely|certainly|obviously|likely|most likely) (?:won'?t|will not|wouldn'?t|did(?:n'?t| not)) (?:\\w+ )?(?:get|hear|make it|be (?:chosen|hired|selected|called|considered)|have a chance)",
      "(?:sure|know|guess|suppose|certain) (?:that )?i (?:will|'ll|would) (?:not|never) (?:get|hear|be (?:chosen|hired|selected|called))|(?:a|my) (?:long shot|chances? (?:is|are) (?:slim|low|small|zero))|(?:have|stand) (?:no|little|not much of a|hardly any) chance\\b",
      "(?:i )?guess (?:there(?:'s| is| was) )?(?:no interest|you(?:'re| are) not|you (?:chose|picked|went|found|did|do|have)|i(?:'m| am| was)? (?:not|did|was|just)|that(?:'s| is) (?:it|that|a no))",
      `i(?:'m| am| was)? (?:really |still |honestly |just )*(?:not sure|unsure|not certain|not convinced|uncertain) (?:if |whether |that |about |of )+(?:i|my|me|myself)\\b(?:'m| am| was| were| have| had| can| could| would| will|'d)? ?(?:\\w+ ){0,4}?(?:fit|good|enough|right|qualified|best|ready|up to|capable|what it takes|well|suited|skills|experience|abilities|performance|answers?|deserve|able|do (?:this|it|the))\\b`,
      "(?:i(?:'m| am)|as) (?:just|only|merely|nothing but) an? (?:\\w+ )?(?:student|beginner|junior|graduate|intern|fresher|housewife|mom|mother|newbie|trainee|nobody|simple|ordinary|average)\\b",
      "i(?:'m| am) (?:terrible|awful|bad|horrible|hopeless|no good|not (?:very |so |really |that )?good|useless|weak) (?:at|with|in)\\b|i(?:'m| am) (?:so |such an? )(?:stupid|idiot|dumb|failure|mess|fool)",
      "(?:even (?:though|if)|although|though|despite|in spite of) (?:i(?:'m| am| was)? (?:\\w+ly )?(?:not good|unqualified|underqualified|under-qualified|too old|too young|inexperienced)|my (?:poor|weak|bad|terrible) \\w+)|i(?:'m| am) (?:\\w+ )?(?:unqualified|underqualified|under-qualified|too old|too young|inexperienced|overwhelmed)\\b",
      "(?:probably|surely|certainly|must have|must be|there (?:are|must be|were)) (?:\\w+ ){0,4}(?:many |much |plenty of |lots of )?(?:better|stronger|more qualified|more experienced|far better) (?:candidates|applicants|people|options|than me)",
      "my (?:interview|performance|answers?|presentation|demo)(?: \\w+){0,4} (?:was|were|went) (?:a |an |so |very |really |pretty |quite |rather )*(?:bad(?:ly)?|terrible|terribly|awful|disaster|weak|poor(?:ly)?|horrible|horribly|embarrassing|disappointing|mess|failure)",
    ],
  },
  {
    messageId: "need",
    patterns: [
      "out of options\\b|(?:would|will|'ll|'d) be (?:\\w+ )?(?:heartbroken|devastated|crushed|destroyed)\\b",
      "(?:no ?(?:one|body)) (?:else )?(?:wants?|wanted|hires?|hired|would hire|will hire|calls?|called) me\\b",
      "(?:happy|fine|content|okay|ok) with any (?:\\w+ )?(?:salary|job|position|pay|work|role|shift|wage|offer)|any (?:salary|job|pay|wage) (?:is|would be|will be) (?:fine|ok|okay|good|enough)|just (?:really )?need (?:work|a job|any job|some work|money|an income|something)\\b",
      "(?:doing|be doing|do) me an? (?:huge |big |great |real |enormous )?favou?r (?:by|if you)\\b|(?:my )?savings are (?:gone|used up|running out|nearly)|i(?:'ve| have)? (?:just |recently )?lost my job\\b|(?:deep |deeply )?in debt\\b|can(?:'?t|not) afford (?:to|my|the|rent|food)",
      "(?:my|our) (?:\\w+ )?(?:life|future|family|happiness|visa|children|kids|marriage) depends?\\b",
      "(?:really |desperately |badly |truly |urgently |so |so much |do ){1,3}need (?:this|the|that|your|a|any|some) (?:\\w+ )?(?:job|role|position|work|opportunity|chance|money|income|salary|paycheck|paycheque|visa)\\b",
      "i need (?:this|the|a|any) (?:job|money|income|salary|paycheck|paycheque|chance|work)\\b(?! (?:to (?:challenge|let|allow|offer)|that))",
      "desperate(?:ly)?\\b|(?:i(?:'m| am) )begging\\b|begging (?:you|for)\\b|i beg (?:you|of you|for)|on my knees",
      "(?:please,? )?(?:please )?(?:give|grant|offer) me (?:a|the|this|another|one|just|one more|one last|an)(?: \\w+)? (?:chance|try|shot|job|position|second chance)\\b|please (?:\\w+ )?(?:hire|pick|choose|select|take|accept|employ) me\\b",
      "(?:i(?:'ll|'d)?|i (?:will|would|can|could|am willing to|am ready to|'m willing to)) (?:be (?:willing|happy|ready) to )?(?:literally |honestly )?(?:do (?:just about |literally |absolutely )?anything|take (?:any|whatever|anything)|accept (?:any|whatever|a lower|less)|work for (?:free|nothing|less|any|half|almost nothing|minimum|peanuts))(?! (?:questions?|i can to help|feedback|call))",
      "(?:my|the) (?:last|only|final) (?:hope|chance|option|opportunity left)\\b|(?:you(?:'re| are)|this is) my (?:last|only) ",
      "(?:bills|rent|loans?|debts?|mortgage|tuition) to pay|(?:pay|cover|afford) (?:my|the|our) (?:bills|rent|debts?|loans?|mortgage)|(?:feed|support|provide for) my (?:family|kids|children|wife|parents)|struggling financially|financial (?:problems|difficult\\w+|hardship|trouble|situation)",
      "(?:been )?(?:unemployed|jobless|out of work|without (?:a )?(?:job|work)|looking for (?:a )?(?:job|work)) (?:for|since) (?:\\w+ ){0,4}(?:long|years?|months?|weeks|a while|ages|time|20\\d\\d|january|february|march|april|may|june|july|august|september|october|november|december)",
      "(?:rejected|turned down|refused|ghosted) (?:by|so many|many|everywhere|again and again|over and over|from) ?(?:so many|every|\\d+|many|all|countless|dozens|other|everyone)?\\b(?=.{0,40}(?:compan|employer|job|place|times|application|everyone|everywhere))",
      "if i (?:do(?:n'?t| not)|can'?t|cannot|did(?:n'?t| not)) (?:get|land|receive) (?:this|the|that|your|an?) (?:\\w+ )?(?:job|role|position|offer|chance|work)",
      "i (?:do(?:n'?t| not)) know (?:what (?:i(?:'ll| will| would| am going to)|to do|else)|how (?:i(?:'ll| will| would| can))) ?(?:do|to do|survive|cope|go on|manage)?(?= |[,.;]|$)(?=.{0,30}(?:without|if|anymore|any more|[.!]|$))(?<=(?:do|survive|cope|go on|manage|else))",
      "(?:my (?:whole |entire )?(?:life|future|family|happiness|visa)|everything) depends on (?:this|it|you|your|the|getting)",
      "(?:cry|cried|crying|in tears|sleepless|can'?t sleep|cannot sleep|could(?:n'?t| not) sleep|losing sleep|kept me (?:up|awake)(?: all night)? worrying)\\b(?! baby)",
      "this job would (?:be|mean) (?:so |very |really )?(?:good|great|perfect|everything|helpful|convenient) (?:for|to) me\\b|(?:this|the) (?:job|salary|role|position|commute) (?:is|would be|would|will) (?:\\w+ ){0,4}(?:close to my (?:home|house)|pay (?:me|more|better)|solve (?:my|all))",
    ],
  },
  {
    messageId: "sour",
    patterns: [
      "regret (?:\\w+ )?(?:having )?(?:wasted|spent|spending|applied|applying|coming|interviewing|wasting)\\b",
      "(?:boss|employer|company|manager|supervisor|they)(?: \\w+)? (?:cheated|lied to|exploited|abused|mistreated|bullied|underpaid|betrayed) (?:me|us)\\b",
      "(?:treated|paid|used) (?:us|me|people|everyone|employees|staff) like (?:garbage|dirt|trash|slaves|rubbish|nothing|children|animals|machines)",
      "what an? (?:huge |big |complete |total |real )?(?:disappointment|let-?down|mess|disgrace|insult)\\b",
      "(?:it|that|this|which|the \\w+|your \\w+|everything) (?:was|is|felt|seemed)(?: \\w+){0,4}? (?:upsetting|hurtful|insulting|humiliating|degrading|outrageous|appalling)\\b",
      "(?:i (?:was|am|feel|felt|have been|'ve been)|being|to be)(?: \\w+){0,4}? (?:judged|treated|handled|rejected|interviewed) (?:so |very |quite )?(?:unfairly|badly|poorly|rudely|differently|like (?:this|that|a|an|dirt)|this way|that way|without)",
      "(?:hoping for|expected|expecting|hoped for) (?:an? )?(?:\\w+ )?(?:more professional|better (?:treatment|experience|process))|less (?:qualified|experienced|capable|talented) (?:than|candidate|person|applicant)|someone (?:less|cheaper|younger|with less)|hired someone less",
      "you(?:r team|r company)? (?:obviously|clearly|apparently|evidently) (?:hired|chose|picked|preferred|wanted|went|prefer|want|do(?:n'?t| not)|did(?:n'?t| not)|have(?:n'?t| not))",
      "(?:can'?t|cannot|can not|could(?:n'?t| not)) (?:\\w+ )?believe (?:that )?(?:you|they|your \\w+) (?:chose|picked|hired|rejected|went|gave|passed|would (?:reject|choose|hire|treat)|did(?:n'?t| not)|have(?:n'?t| not)|treated)",
      "how (?:very )?disappointing\\b|(?:so|very|extremely|deeply|really|incredibly|bitterly|terribly|hugely|quite|rather|beyond|utterly|most) disappointed (?:in|with|by|at|that (?:you|your|nobody|no one))\\b|how disappointed i\\b|disappointed (?:in|with|by|at) (?:you|your|how|the (?:way|company|process|lack|treatment|decision|team|outcome of your))|disappointed that (?:you|your|nobody|no one)\\b|disappoint\\w+ (?:experience|treatment|behaviou?r|process|response|lack)",
      "i(?:'m| am| was| feel| felt| have been)(?: \\w+ly| very| so| quite| really| rather)? (?:insulted|offended|disgusted|outraged|appalled|furious|angry|bitter|humiliated|disrespected|cheated|betrayed|mistreated|let down|misled|resentful|fed up|dismayed|upset|annoyed)\\b|(?:an? |pretty |quite |really |so )(?:insult\\b|insulting)",
      "distasteful|form letters?\\b|(?:what|such|complete|total|huge) (?:a )?(?:waste (?:of|to)|joke\\b|disgrace|farce|sham)\\b|(?:waste|wasted|wasting) (?:\\w+ )?(?:of )?my (?:\\w+ )?(?:time|day|morning|afternoon|energy|effort)|(?:was|is|felt like) a (?:complete |total |huge |big )?waste of time",
      "(?:hard|difficult|impossible) (?:for me )?to (?:believe|understand|accept|see|fathom) (?:that (?:you|your|my|another|any|some|the other|someone|i )|why (?:you|i|my|another|someone)|how (?:you|my|another|someone|your))(?! (?:enjoy|handle|manage|team))",
      "(?:you|your (?:\\w+ ){0,4}\\w+|this|that|it|the (?:process|decision|way|interviewer|interview|recruiter)|he|she|they) (?:is|are|was|were|seemed?|felt|feels|behaved|treated me|spoke)(?: \\w+){0,4}? (?:(?:very |so |quite |extremely |really )?(?:rude(?:ly)?|arrogant|dishonest|disrespectful(?:ly)?|incompetent|pathetic|laughable|hypocritical|nasty|unkind|frigid|insulting|a sham|a joke)|(?:very |so |quite |really )unfair|unfair(?:ly)?(?= |[,.;]|$)(?! (?:dismissal|competition|trade|labou?r|terms|contract|advantage)))",
      "(?:frigid|rude|arrogant|dishonest|disrespectful|condescending|hostile|cold|careless) (?:nature of your|attitude of your|behaviou?r|treatment|tone of your|demeanou?r)|your (?:\\w+ )?(?:frigid|rude|arrogant|dishonest|disrespectful|condescending|careless|poor|terrible|awful|unprofessional) \\w+",
      "(?:my|a|the) (?:last|previous|former|old|current|present|ex-?) ?(?:boss|manager|employer|company|supervisor|job|team|workplace|colleagues|coworkers|co-workers) (?:is|was|were|are|has been|had been) (?:\\w+ ){0,4}?(?:a )?(?:terrible|awful|horrible|toxic|bad|incompetent|nightmare|abusive|unfair|lazy|mean|rude|boring|dead[- ]end|stupid|unprofessional|the worst|crazy|useless|jerk|idiots?)\\b",
      "(?:i|we) (?:really |absolutely |so |just )?(?:hate|hated|despise|despised|can'?t stand|cannot stand|could(?:n'?t| not) stand) (?:my|working (?:at|for|with|there|under)|your|being (?:treated|ignored)|it (?:there|here|at))\\b|toxic (?:workplace|environment|culture|boss|manager|company|team|job|people|employer|colleagues)|dead[- ]end job|bad[- ]?mouth",
      "(?:more interested in|obviously prefer(?:red)?|clearly prefer(?:red)?|already (?:knew|decided) (?:who|on)|must have (?:known|bribed)|rather hire|only hire|you only (?:hire|want|care)) (?:\\w+ )?(?:another|other|someone|somebody|your|friends?|cheaper|younger|about|people)",
      "(?:shame|boo) on you|thanks for nothing|(?:should|would) be ashamed|never (?:apply|recommend|work|buy|shop)\\b.{0,20} (?:again|your|you\\b|with you|here|to anyone)|whatever,? (?:i|it)|i (?:do(?:n'?t| not)) (?:even )?(?:care|want (?:it|your job|this job)) (?:any ?more|any ?way)",
      "(?:and |but |so )?(?:am|was|be) not going to (?:blame|pretend|lie about)|i (?:blame|resent) (?:you|your|the)\\b",
    ],
  },
]

/** Courtesies and stories that share words with those above. */
export const NO_DOUBTS: readonly string[] = [
  "(?:sorry|apologi[sz]e|apologies|regret)\\b.{0,40}\\b(?:miss(?:ed|ing)?|late\\w*|delay\\w*|slow|sooner|earlier|reply\\w*|respond\\w*|not selected|wasn'?t selected|inconvenience|reschedul\\w*|length|long (?:e-?mail|note|message)|short notice|loss)\\b",
  "(?:hope|hoping) (?:that )?you (?:are|'re|aren'?t)\\b",
  "not only\\b",
  "i do(?:n'?t| not) (?:want|wish|mean) to (?:sound|seem)\\b",
  "(?:at ease|feel (?:comfortable|welcome|at home|calm|relaxed))",
  "(?:patients?|clients?|customers?|students?|children|kids|residents|people|users|families|those|someone|anyone) who (?:\\w+ ){0,4}",
  "(?:not|never|n'?t) (?:\\w+ ){0,4}(?:insulted|offended|desperate|disappointed|upset|annoyed)\\b",
  "desperate (?:times|measures)\\b",
  "desperate(?:ly)? (?:need(?:ed|s)? (?:for |of )?(?:of |by |in )?(?:care|repair|help|volunteers|nurses|update)|short of)",
  "not (?:fully )?(?:sure|certain) (?:if|whether) (?:i|you) (?:mentioned|said|told|made|explained|answered)[^.;]*",
]
