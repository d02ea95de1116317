/** Words that name a blank to fill: "your name", "company name", "job title". As alternatives of a pattern. */
const BLANK_NOUNS =
  "names?|titles?|position|role|company|employer|interviewer|recruiter|date|day|time|topic|phone(?: number)?|number|e-?mail(?: address)?|address|skills?|strengths?|experience|signature|project|department|field"

/**
 * The notations in which templates write a blank. Every gap is bounded and no quantifier is nested, so that a text costs
 * no more than its length. Matched without regard to case unless a pattern says `case: true`.
 */
export const PLACEHOLDER_NOTATIONS: readonly { readonly pattern: string; readonly case?: boolean }[] = [
  { pattern: "\\{\\{[^{}\\n]{0,80}\\}\\}" },
  { pattern: "\\$?\\{[^{}\\n]{0,80}\\p{L}[^{}\\n]{0,80}\\}" },
  { pattern: "<<[^<>\\n]{1,60}>>" },
  { pattern: "<\\p{L}[^<>@:/\\n]{0,80}>" },
  { pattern: "\\[[^[\\]\\n]{0,100}\\p{L}[^[\\]\\n]{0,100}\\]" },
  { pattern: "\\*\\|[A-Za-z_:]{2,40}\\|\\*" },
  { pattern: "_{3,60}" },
  {
    pattern:
      "\\((?:please )?(?:insert|enter|fill in|add your|mention (?:a|the|your)|specific)\\b[^()\\n]{0,80}\\)",
  },
  {
    pattern: `\\((?:your |the |their |company |job |interviewer'?s? |first |last |full )?(?:${BLANK_NOUNS})\\)`,
  },
  { pattern: "(?<![\\p{L}\\p{N}])%(?:s|d)(?![\\p{L}\\p{N}])" },
  { pattern: "(?<![\\p{L}\\p{N}])%[A-Za-z][A-Za-z_]{2,30}%" },
  {
    pattern:
      "\\b(?:mr|ms|mrs|mx|dr)\\.?(?:\\s?/\\s?(?:mr|ms|mrs|mx)\\.?)*\\s(?:last ?name|surname|name|x{2,})\\b",
  },
  {
    pattern:
      "\\b(?:dear|hi|hello|hey)\\s(?:(?:first|last|full|interviewer'?s?|hiring manager'?s?|recruiter'?s?)\\s)?name\\b",
  },
  {
    case: true,
    pattern:
      "\\b(?:Your|Company|Interviewer(?:'s)?|Recruiter(?:'s)?|Hiring Manager(?:'s)?|Employer|Position|Job)\\s(?:Full\\s|First\\s|Last\\s)?(?:Name|Title|Phone(?:\\sNumber)?|E-?mail(?:\\sAddress)?)\\b(?!:)",
  },
  { case: true, pattern: "\\b(?:YOUR|COMPANY|INTERVIEWER|HIRING MANAGER|FIRST|LAST)[ _]NAME\\b" },
  { case: true, pattern: "\\bX{3,12}\\b" },
  { pattern: "\\bx{3}[-. ]x{3}(?:[-. ]x{4})?\\b" },
]

/** Brackets that people and mail programs mean: footnotes, "[sic]", pictures, tags. Matched against the whole find. */
export const NOT_PLACEHOLDERS: readonly RegExp[] = [
  /^\[(?:sic|external|ext|internal|confidential|encrypted|secure|spam|bulk|link|video|attachment)\]$/i,
  /^\[(?:image|cid|photo|logo|signature_\w*|inline image|https?|mailto|email\s?protected)\b/i,
  /^\[[a-z]\]$/i,
  /^\[[ x]\]$/i,
  /^<\/?(?:a|b|i|u|p|em|br|hr|li|ul|ol|h[1-6]|div|img|span|table|tr|td|th|font|strong|blockquote)\b/i,
]
