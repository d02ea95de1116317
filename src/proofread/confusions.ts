/** A word typed for one that sounds or looks alike, told by its neighbours: the slips letters make and the engine lets by. */
export interface Confusion {
  /** Matches the slip and nothing more; its neighbours stand in lookarounds. */
  readonly slip: RegExp
  /** What to write instead, in lower case. A function gets the slip. */
  readonly fix: string | ((slip: string) => string)
  /** A sentence with the slip, and a right one that comes close. Both are tested. */
  readonly wrong: string
  readonly right: string
}

const YOURS =
  "(?:time|help|consideration|company|team|support|e-?mail|note|message|reply|response|advice|insights?|feedback|office|guidance|interest|patience|hospitality|own|questions?|thoughts|colleagues?|schedule|business|life|comments?|needs|mind|manager|group|department|plans|process|customers?|clients?|products?|website|career|story|experience|kindness|generosity|suggest(?:ed|ions?)|continu(?:ed|ing)|offer|calendar|job|article|talk|presentation|vision|strategy|approach|address|financial|resume)"
const NOT_NOUN =
  "(?:hear|see|meet|speak|learn|discuss|join|receive|get|continue|contribute|collaborate|become|bring)"
const AFTER_THANKS =
  "(?:take|give|meet|speak|see|make|invite|share|consider|get|provide|explain|tell|introduce|arrange|include|let|answer)"
const DOUBLED = /^(?:get|let|put|run|set|sit|plan|win|begin)$/

/** What a clause opens with, so that `you` after it is the one who acts. */
const CLAUSE =
  "(?:^|[.!?,;\\n] ?|\\b(?:that|if|when|as|and|but|because|so|while|where|since|hope|know|think|heard|sure|glad|until|unless|though|although|say|said) )"
const STATE =
  "(?:going|looking|coming|working|trying|leaving|taking|getting|offering|asking|putting|sending|interested|available|aware|free|able|ready|around|willing|open to|supposed|okay|ok|happy)"

/** The -ing form of a common verb. */
function gerund(verb: string): string {
  if (DOUBLED.test(verb)) return `${verb}${verb.slice(-1)}ing`
  return /[^eo]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`
}

/** Puts a left-out word before the last one of the slip. */
function withMissing(word: string): (slip: string) => string {
  return (slip) => slip.replace(/ (\S+)$/, ` ${word} $1`)
}

export const CONFUSIONS: readonly Confusion[] = [
  {
    slip: new RegExp(`(?<=${CLAUSE}(?:we|you|they) )is\\b`, "gi"),
    fix: "are",
    wrong: "I hope you is well.",
    right: "What I like about working with you is the calm.",
  },
  {
    slip: /(?<=\b(?:we|you|they|there) )where(?= \p{L})/giu,
    fix: "were",
    wrong: "I think you where in the first round.",
    right: "I can show you. Where shall we meet?",
  },
  {
    slip: new RegExp(`(?<=${CLAUSE})your(?= (?:${STATE}|an?|really|still)\\b)`, "gi"),
    fix: "you're",
    wrong: "Let me know if your available on Friday.",
    right: "Let me know if your plans change.",
  },
  {
    slip: new RegExp(`(?<=${CLAUSE})their(?= ${STATE}\\b)`, "gi"),
    fix: "they're",
    wrong: "The two said that their open to it.",
    right: "The two said that their opening is new.",
  },
  {
    slip: /\bwhose(?= (?:involved|interested|looking|leading|working|attending|responsible|running|a|an|the|one|also|now|been|going|not)\b)/gi,
    fix: "who's",
    wrong: "I met somebody whose leading the team.",
    right: "I met somebody whose team is new.",
  },
  {
    slip: /(?<=\b(?:be|been|are|is|were|was) (?:not )?)effected\b(?! (?:through|via)\b)/gi,
    fix: "affected",
    wrong: "Few users were effected by the move.",
    right: "The move was effected through a script.",
  },
  {
    slip: /(?<=\b(?:not|n['’]t) )effect\b/gi,
    fix: "affect",
    wrong: "This does not effect the plan.",
    right: "The plan had no effect.",
  },
  {
    slip: /(?:(?<=\b(?:would|['’]d) )like|\bable) (?:thank|discuss|hear|learn|meet|know|see|speak|join|contribute|explain|add|ask|have|get|make|send|go|give|update|provide|receive|come|take)\b/gi,
    fix: withMissing("to"),
    wrong: "I would like thank you.",
    right: "I would like to thank you.",
  },
  {
    slip: /(?<=\blook(?:ing)? )forward (?:hearing|meeting|seeing|working|speaking|talking|learning|joining|receiving|your|the)\b/gi,
    fix: withMissing("to"),
    wrong: "I look forward hearing from you.",
    right: "I look forward to hearing from you.",
  },
  {
    slip: new RegExp(`(?<=\\blook(?:ing)? forward to )${NOT_NOUN}\\b`, "gi"),
    fix: gerund,
    wrong: "I look forward to hear from you.",
    right: "I look forward to hearing from you.",
  },
  {
    slip: /(?<=\blook forward to )(?:work|talk|chat)(?= (?:with|to|for)\b)/gi,
    fix: gerund,
    wrong: "We look forward to work with you.",
    right: "We look forward to work that matters.",
  },
  {
    slip: new RegExp(`(?<=\\bthank(?:s| you)(?: again)?(?: (?:so|very) much)? for )${AFTER_THANKS}\\b`, "gi"),
    fix: gerund,
    wrong: "Thank you for take the time.",
    right: "Thank you for taking the time.",
  },
  {
    slip: /\bthank you(?: again)?(?: (?:so|very) much)? (?:your|the|taking|meeting|giving|speaking|sharing|making|inviting)\b/gi,
    fix: withMissing("for"),
    wrong: "Thank you so much taking the time.",
    right: "Thank you. Taking the tour was fun.",
  },
  {
    slip: /(?<=\b(?:am|are|is|was|were|be|very|really|more) )interested (?:the|this|your|an?|\p{Ll}{3,}ing)\b/giu,
    fix: withMissing("in"),
    wrong: "I am very interested this role.",
    right: "I am very interested in this role.",
  },
  {
    slip: /\bappreciate if(?= you\b)/gi,
    fix: withMissing("it"),
    wrong: "I would appreciate if you could write back.",
    right: "I would appreciate it if you could write back.",
  },
  {
    slip: /(?<=\b(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten|several|many) )years experience\b/gi,
    fix: withMissing("of"),
    wrong: "I have five years experience in sales.",
    right: "I have five years' experience in sales.",
  },
  {
    slip: /(?<!\b(?:for|of|in|to|with|from|on) )\byour(?= (?:welcome(?=[.,!;]| to\b| any)|right(?=[.,!;]| about\b| that\b)|going to\b|looking (?:for|to)\b|not\b|able to\b|interested in\b|very (?:kind|welcome|busy|right)\b|all set\b|doing\b|hiring\b|still (?:looking|hiring|open)\b))/gi,
    fix: "you're",
    wrong: "I hear your looking for a designer.",
    right: "I read your welcome pack.",
  },
  {
    slip: new RegExp(`\\byou['’]re(?= (?:kind )?${YOURS}\\b)`, "gi"),
    fix: "your",
    wrong: "Thanks for you're time.",
    right: "I see you're timely as ever.",
  },
  {
    slip: new RegExp(`(?<=\\b(?:for|of|about|from|on|in) )you(?= (?:kind )?${YOURS}\\b)`, "gi"),
    fix: "your",
    wrong: "Thank you for you consideration.",
    right: "The team has a desk for you, time permitting.",
  },
  {
    slip: /\bits(?= (?:a|an|the|not|no|also|just|because|going to|only (?:a|the)|(?:true|clear|important|great|good|nice|possible|likely|hard|easy|worth) (?:that|to)|my|your|their|his|her|our)\b)/gi,
    fix: "it's",
    wrong: "I think its a good fit.",
    right: "The team shipped its app.",
  },
  {
    slip: /(?<=\b(?:of|with|by|into|within|across|behind) )it['’]s(?= (?!a\b|an\b|the\b|not\b|been\b)\p{L})|\bit['’]s(?= own\b)/giu,
    fix: "its",
    wrong: "I like the style of it's early letters.",
    right: "It's a style I like.",
  },
  {
    slip: /\btheir(?= (?:going to|not|looking for|trying|hoping|planning to|expecting|also)\b)/gi,
    fix: "they're",
    wrong: "I hear their looking for two people.",
    right: "I know their plans.",
  },
  {
    slip: /(?<=\b(?:more|less|rather|better|worse|other|sooner|earlier|faster|easier|greater|fewer|larger|smaller|higher|lower|stronger|longer) )then(?= \p{L})/giu,
    fix: "than",
    wrong: "It took longer then I had hoped.",
    right: "I will know more. Then I will write.",
  },
  {
    slip: /(?<=\b(?:and|but|since|until|back|by) )than(?= \p{L})/giu,
    fix: "then",
    wrong: "I finish in May and than move to Leeds.",
    right: "It was quicker than I thought.",
  },
  {
    slip: /(?<=\b(?:is|was|are|were|be|been|it['’]s|far|not|bit|little) )to(?= (?:much|many|late|early|long|soon|hard|few|busy|difficult|expensive)\b)/gi,
    fix: "too",
    wrong: "I hope it is not to late to ask.",
    right: "It comes close to much of what I do.",
  },
  {
    slip: /(?<=\b(?:like|want(?:ed|s)?|need(?:ed|s)?|able|have|going|forward|hop(?:e|ed|ing)|wish|love|glad|pleased|used|chance|opportunity|plan(?:s|ned)?|eager|ready|willing|according|addition|refer|respond|reply|related|excited|hesitate) )too(?= (?!much\b|many\b|late\b|early\b|long\b|soon\b|often\b|hard\b|few\b|well\b|big\b|small\b|big\b|high\b|little\b)\p{Ll})/giu,
    fix: "to",
    wrong: "I would like too hear more.",
    right: "I have too many questions.",
  },
  {
    slip: /(?<=\b(?:to|not|will|would|might|may|could|don['’]t|didn['’]t|won['’]t) )loose(?= (?:the|my|our|your|any|sight|track|this|that|touch|it|interest)\b)/gi,
    fix: "lose",
    wrong: "We did not want to loose track of it.",
    right: "We kept the plan loose.",
  },
  {
    slip: /(?<=\b(?:your|any|some|good|great|of|for|further|this|helpful|career) )advise\b/gi,
    fix: "advice",
    wrong: "Thank you for your advise.",
    right: "Teams like yours advise many firms.",
  },
  {
    slip: /(?<=\b(?:please|kindly|will|would|could|can|to) )advice\b(?! (?:on|about|from|you gave)\b.*\b(?:was|is)\b)/gi,
    fix: "advise",
    wrong: "Please advice me on the next steps.",
    right: "Your advice was kind.",
  },
  {
    slip: /(?<=\b(?:to) )(?:effect)(?= (?:the|my|our|your|this|how|every|all)\b(?! change))/gi,
    fix: "affect",
    wrong: "This should do nothing to effect the launch.",
    right: "We hope to effect the change by May.",
  },
  {
    slip: /(?<=\b(?:an|any|positive|negative|the|no|big|great|same|direct|real|immediate|in|take|into) )affect(?= (?:on|of|in|that)\b|[.,;])/gi,
    fix: "effect",
    wrong: "The change had a real affect on us.",
    right: "How does the change affect you?",
  },
  {
    slip: /(?<=\b(?:know|see|show|place|places|role|situation|situations|point|areas?) )were(?= (?:I|we|you|he|she|they)\b)/g,
    fix: "where",
    wrong: "It is a role were I could grow.",
    right: "The places were full.",
  },
  {
    slip: /\bwho['’]s(?= (?:team|work|job|role|name|idea|turn|company|product|time|responsibility)\b)/gi,
    fix: "whose",
    wrong: "I asked who's idea it was.",
    right: "I asked who's leading the team.",
  },
  {
    slip: /(?<=\bto )here(?= (?:from|back|about|more|your|that|how|what)\b)/gi,
    fix: "hear",
    wrong: "I hope to here from you.",
    right: "The walk to here is short.",
  },
  {
    slip: /(?<=\b(?:to|nice|great|pleasure) )meat(?= (?:you|with|the team|everyone)\b)/gi,
    fix: "meet",
    wrong: "It was a pleasure to meat you.",
    right: "We say no to meat on Mondays.",
  },
  { slip: /\bfroward\b/gi, fix: "forward", wrong: "I look froward to it.", right: "I look forward to it." },
  {
    slip: /(?<=\b(?:hiring|product|project|account|office|general|sales|marketing|program|programme|engineering|line|senior|team|regional) )manger\b/gi,
    fix: "manager",
    wrong: "I met the hiring manger.",
    right: "The cat slept in a manger.",
  },
  {
    slip: /(?<=\b(?:hear|heard|hearing|receiv(?:e|ed|ing)|learn(?:ed|t)?|back|different|feedback|coming|come|benefit) )form(?= (?:you|your|the|my|our|him|her|them)\b)/gi,
    fix: "from",
    wrong: "I hope to hear form you soon.",
    right: "I sent back form seven.",
  },
  {
    slip: /\bpubic(?= (?:relations|speaking|sector|services?|policy|health|affairs|library|company)\b)/gi,
    fix: "public",
    wrong: "I enjoy pubic speaking.",
    right: "I enjoy public speaking.",
  },
  {
    slip: /(?<=\b(?:this|new|manager|engineer|analyst|designer|developer|assistant) )roll(?= (?:at|with|and|as|is|you|we|would|requires)\b|[.,])/gi,
    fix: "role",
    wrong: "I am keen on this roll at your firm.",
    right: "We roll with the changes.",
  },
  {
    slip: new RegExp(`(?<=${CLAUSE}(?:we|you|they) )was\\b`, "gi"),
    fix: "were",
    wrong: "I heard they was pleased.",
    right: "What I liked about all of you was your calm.",
  },
  {
    slip: /(?<=\bthere )is(?= (?:many|several|two|three|four|five|lots)\b)/gi,
    fix: "are",
    wrong: "I think there is many ways to do it.",
    right: "I think there is one way to do it.",
  },
  {
    slip: /(?<=[\p{L}\p{N}])(?:\.\.(?!\.)|,,+|;;+)/gu,
    fix: (slip) => slip.charAt(0),
    wrong: "Thank you for the call..",
    right: "Thank you for the call...",
  },
]
