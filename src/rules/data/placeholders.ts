/** Words that name a blank to fill: "your name", "company name", "job title". As alternatives of a pattern. */
const BLANK_NOUNS =
  "(?:sur|first ?|last ?|full ?|user)?names?|titles?|position|role|company|employer|interviewer|interviewee|recruiter|date|day|time|topic|phone(?: number)?|number|e-?mail(?: address)?|address|skills?|strengths?|experience|signature|project|department|field|contact (?:information|info|details)|linkedin(?: url)?"
/** The same between marks that nobody puts around an aside. */
const MORE_NOUNS = `${BLANK_NOUNS}|job|organi[sz]ation|hiring manager|manager|recipient|greeting|salutation|weekday|month|subject|team|industry`
const TITLE = "(?:mr|ms|mrs|mx|dr)\\.?(?:\\s?/\\s?(?:mr|ms|mrs|mx|dr)\\.?)*"
/** What an instruction to the writer speaks of. */
const WHAT_TO_WRITE =
  "(?:the|your|their|his|her|its|a|an|any|one|some|either|what|how|why|who|something|specific|relevant|details?|name|company|position|job|interviewer|topic|skills?|reason)"

interface Notation {
  readonly pattern: string
  /** A character that every match holds: a text without it, as most are, need not be searched. */
  readonly mark?: string
  readonly case?: boolean
}

/** Marks of mail merges and templates around anything at all. */
const MARKED: readonly Notation[] = [
  { mark: "{", pattern: "\\{\\{[^{}\\n]{0,80}\\}\\}" },
  { mark: "{", pattern: "\\$\\{[^{}\\n]{1,80}\\}" },
  {
    mark: "{",
    pattern: '(?<![\\p{L}\\p{N}}\\\\)])#?\\{[^{}\\n"=;()<>\\\\]{0,80}\\p{L}[^{}\\n"=;()<>\\\\]{0,80}\\}',
  },
  { mark: "{", pattern: "(?<![\\p{L}\\p{N}}\\\\)\\].])\\{\\d{0,2}\\}" },
  { mark: "%", pattern: "\\{%[^{}\\n]{1,60}%\\}" },
  { mark: "<", pattern: "<<[^<>\\n]{1,60}>>" },
  { mark: "<", pattern: "(?<![\\p{L}\\p{N}])<\\p{L}[^<>@:/=\\n]{1,80}>" },
  { pattern: `[«‹](?:[\\p{L}' ]{0,20}\\s)?(?:${MORE_NOUNS})(?:\\s[\\p{L}' ]{0,20})?[»›]` },
  { mark: "[", pattern: "(?<![\\p{L}\\p{N}_)\\]])\\[[^[\\]\\n]{1,300}\\]" },
  { mark: "|", pattern: "\\*\\|[A-Za-z_:]{2,40}\\|\\*" },
  { mark: "_", pattern: "(?<![\\p{L}\\p{N}])_{3,60}(?![\\p{L}\\p{N}])" },
  { mark: "%", pattern: "(?<![\\p{L}\\p{N}\"'`%(])%(?:s|d)(?![\\p{L}\\p{N}\"'`])" },
  { mark: "%", pattern: "(?<![\\p{L}\\p{N}%])%{1,2}[A-Za-z][A-Za-z_]{2,30}%{1,2}" },
  {
    pattern:
      "(?<![\\p{L}\\p{N}#])(?:##[A-Za-z][A-Za-z_ ]{1,30}##|#[A-Za-z][A-Za-z_]{1,30}#|@@[A-Za-z_]{2,30}@@)",
  },
  { mark: "$", pattern: "\\$(?:first_?name|last_?name|name|company|role|position|title|date|topic)\\b" },
]

/** Instructions to the writer in round brackets, which also hold asides that are meant. */
const INSTRUCTIONS: readonly Notation[] = [
  {
    mark: "(",
    pattern:
      "\\((?:please |briefly |optional(?:ly)?:? ?)?(?:insert|enter|fill in|mention|specify|specifically|specific|describe|personali[sz]e|customi[sz]e)\\b[^()\\n]{0,120}\\)",
  },
  {
    mark: "(",
    pattern: `\\((?:please |briefly |optional(?:ly)?:? ?)?(?:add|name|state|list|include|explain|choose|select|pick|write|provide|give|replace|repeat|put|use|refer to|reference|discuss|highlight) ${WHAT_TO_WRITE}\\b[^()\\n]{0,120}\\)`,
  },
  {
    mark: "(",
    pattern: `\\((?:(?:your|the|their|his|her|company|job|interviewer'?s?|recruiter'?s?|hiring manager'?s?|first|last|full|position|name of(?: the)?) )?(?:full )?(?:${BLANK_NOUNS})(?: (?:of|here|printed|typed|discussed|name|title|goes here)\\b[^()\\n]{0,40})?\\)`,
  },
  {
    mark: "(",
    pattern:
      "\\(if you (?:need|want|wish|have) to (?:add|mention|correct|include|explain|address|clarify)\\b[^()\\n]{0,100}\\)",
  },
  {
    mark: "(",
    pattern:
      "\\((?:what|why|how|where|when) (?:they|he|she|the (?:company|interviewer|employer)|you (?:liked|enjoyed|learned|discussed|talked|bring|would bring|admire))\\b[^()\\n]{0,100}\\)",
  },
  {
    mark: "(",
    pattern:
      "\\((?:optional|if applicable|where applicable|delete (?:as|if)\\b[^()\\n]{0,40}|x{2,}|\\.{3}|…)\\)",
  },
]

/** Words that stand for a name or a fact, without any mark. */
const BARE: readonly Notation[] = [
  {
    pattern: `\\b${TITLE}\\s(?:last ?name|surname|first ?name|full ?name|name|so-and-so|x{2,}|interviewer(?:'s name)?)(?![\\p{L}-])`,
  },
  {
    pattern:
      "\\b(?:dear|hi|hello|hey)\\s(?:mr|ms|mrs)\\.?(?:\\s?/\\s?(?:mr|ms|mrs|mx)\\.?)+(?=\\s*[,:]|\\s*$)",
  },
  { pattern: `\\b(?:dear|hi|hello|hey)\\s(?:${TITLE}\\s?)?(?:\\.{3,6}|…)(?=[\\s,:])` },
  {
    pattern:
      "\\b(?:dear|hi|hello|hey)\\s(?:(?:first|last|full|interviewer'?s?|hiring manager'?s?|recruiter'?s?|contact'?s?|candidate|employer'?s?)\\s?)?(?:name|lastname|firstname)\\b",
  },
  { pattern: "\\b(?:dear|hi|hello)\\s(?:interviewer|recipient|contact person)(?=\\s*[,:])" },
  {
    case: true,
    pattern:
      "\\b(?:Your|Company|Interviewer(?:'s)?|Recruiter(?:'s)?|Hiring Manager(?:'s)?|Employer|Position|Job)\\s(?:Full\\s|First\\s|Last\\s)?(?:Name|Title|Phone(?:\\sNumber)?|E-?mail(?:\\sAddress)?)\\b(?!:)",
  },
  {
    case: true,
    pattern:
      "\\b(?:YOUR|COMPANY|INTERVIEWER|HIRING MANAGER|FIRST|LAST|JOB|POSITION|FULL)[ _](?:NAME|TITLE)\\b",
  },
  {
    case: true,
    pattern:
      "\\b(?:First|Last|Full|Company)(?:Name|_[Nn]ame)\\b|\\b(?:first|last|company|interviewer)_name\\b|\\b(?:Job|Position)(?:Title|_[Tt]itle)\\b",
  },
  {
    case: true,
    pattern:
      "(?<!\\b(?:[Bb]owl|[Cc]hapter|[Pp]art|[Vv]olume|Louis|[Aa]ct) )\\bX{3,12}\\b|\\bXX(?= (?:years?|months?|company|role|position|skills?)\\b)|\\bX\\+? years\\b|\\bXX/XX(?:/XX(?:XX)?)?\\b|\\bX{2,4}%",
  },
  { pattern: "\\b(?:mm/dd/yy(?:yy)?|dd/mm/yy(?:yy)?|lorem ipsum)\\b" },
  { pattern: "\\bx{3}[-. ]x{3}(?:[-. ]x{4})?\\b" },
  {
    pattern:
      "\\b(?:your\\.?(?:name|e-?mail)|firstname\\.lastname|first\\.last|e-?mail|name)@(?:example|e-?mail|domain|provider|yourdomain|company)\\.com\\b|linkedin\\.com/in/your[-_]?(?:name|profile|url)",
  },
]

/** A line that holds nothing but such words, as a template's address block and signature do. */
const WHOLE_LINES: readonly Notation[] = [
  {
    case: true,
    pattern:
      "(?<=\\n)[ \\t]{0,4}(?:(?:Your |My )?(?:Phone Number|Telephone Number|Contact Number|E-?mail Address|Contact (?:Information|Info|Details)|LinkedIn (?:URL|Profile(?: URL)?)|Signature|Full Name|First Name(?: Last Name)?|First Last|Typed Name|Printed Name|Street Address|Mailing Address)|Interviewee|Candidate(?:'s)? Name|Applicant(?:'s)? Name|Sender(?:'s)? Name|Name|Firstname Lastname|City, State,? (?:ZIP|Zip)(?: Code)?|Today's Date)[ \\t]{0,4}(?=\\n|$)",
  },
]

/**
 * The notations in which templates write a blank. Every gap is bounded and no quantifier is nested, so that a text costs
 * no more than its length. Matched without regard to case unless a pattern says `case: true`.
 */
export const PLACEHOLDER_NOTATIONS: readonly Notation[] = [
  ...MARKED,
  ...INSTRUCTIONS,
  ...BARE,
  ...WHOLE_LINES,
]

/** Inside square brackets, what makes them a blank also where a tag would stand, as at the start of a subject. */
export const NAMES_A_BLANK = new RegExp(`(?<!\\p{L})(?:your|insert|${MORE_NOUNS})(?!\\p{L})`, "iu")

/** Brackets that people and mail programs mean: footnotes, "[sic]", pictures, tags. Matched against the whole find. */
export const NOT_PLACEHOLDERS: readonly RegExp[] = [
  /^\[[^\p{L}]*\]$/u,
  /^\[(?:sic|external|ext|internal|confidential|encrypted|secure|spam|bulk|link|video|attachment)\]$/i,
  /^\[(?:image|cid|photo|logo|signature_\w*|inline image|https?|mailto|email\s?protected)\b/i,
  /^\[[^\]]*\b(?:redacted|removed|withheld|omitted|snip(?:ped)?|emphasis|laughs?|laughter|smiles?|translat(?:ed|ion)|citation needed|caution|warning)\b/i,
  /^\[(?:note|edit|ps|p\.s\.|p|pp|fig|figure|ref|table|section|chapter|vol|see)\b[.: ]/i,
  /^\[[a-z]\]$/i,
  /^\[[ x]\]$/i,
  /^<\/?(?:a|b|i|u|p|em|br|hr|li|ul|ol|h[1-6]|div|img|span|table|tr|td|th|font|strong|blockquote|script|style|html|body|head|title|input|button|form|code|pre)\b/i,
  /^<(?:snip|grin|smile|sigh|wink|laughs?|shrug|g|stdio|iostream|vector|string|int|str)\b/i,
  /\.\w{2,4}>{1,2}$/,
]
