import type { Confusion } from "~src/proofread/confusions/confusion"
import { THING } from "~src/proofread/confusions/word-classes"

const FOLLOWED = `(?= ${THING})`
/** Verbs that letters follow with somebody's thing, and that rarely begin another clause. */
const TAKES_A_THING =
  "(?:check|receive|received|evaluate|bring|brought|share|shared|review|reviewed|appreciate|appreciated|enjoy|enjoyed|admire|answer|use|used|attach|send|send in|sent|submit|forward|update|complete|improve|join|visit|visited|support|value|read through|discuss|discussed|consider|offer|meet|met)"
const CHANGES =
  "(?:identify|improve|improved|increase|increased|expand|expanded|change|changed|launch|launched|grow|grew|announced?|build|built|develop|developed|keep|kept|maintain|moved?|sell|support|reached?|celebrated?|doubled?|opened|closed)"

/** `it's`, `you're`, `they're`, `who's` where somebody's thing follows. */
export const SHORT_FORMS_OF_OWNERS: readonly Confusion[] = [
  {
    slip: /(?<=\b(?:of|with|by|into|within|across|behind|during) )it['’]s(?= (?!a\b|an\b|the\b|not\b|been\b|my\b|your\b|our\b|all\b|just\b)\p{L})/giu,
    fix: "its",
    wrong: "I like the style of it's early letters.",
    right: "It's a style I like.",
  },
  {
    slip: new RegExp(
      `(?<=\\b(?:for|from|on|in|at|under|through|to|about|${CHANGES}) )it['’]s${FOLLOWED}`,
      "giu",
    ),
    fix: "its",
    wrong: ["Orbit improved it's tools.", "I asked for it's history."],
    right: "The thing to know about it's that it's new.",
  },
  { slip: /\bit['’]s(?= own\b)/giu, fix: "its", wrong: "It has it's own yard.", right: "It's ours." },
  {
    slip: new RegExp(
      `(?<=\\b(?:of|with|for|about|from|on|in|to|by|at|into|through|under|${TAKES_A_THING}) )you['’]re${FOLLOWED}`,
      "giu",
    ),
    fix: "your",
    wrong: ["Thanks for you're time.", "I will check you're calendar first."],
    right: ["I see you're timely as ever.", "It is good to hear you're well."],
  },
  {
    slip: /\byou['’]re(?= \p{Ll}{3,}s (?:are|were|have|will|is|was)\b)/giu,
    fix: "your",
    wrong: "You're questions were good.",
    right: "You're always welcome.",
  },
  {
    slip: new RegExp(
      `(?<=\\b(?:of|with|for|about|from|in|to|by|at|into|through) )they['’]re${FOLLOWED}`,
      "giu",
    ),
    fix: "their",
    wrong: "I asked for they're plan.",
    right: "They're planning it.",
  },
  {
    slip: /\bwho['’]s(?= (?:team|work|job|role|name|idea|turn|company|product|time|responsibility|background|experience|skills|questions?|office|projects?)\b)/gi,
    fix: "whose",
    wrong: "I asked who's idea it was.",
    right: "I asked who's leading the team.",
  },
  {
    slip: /(?<=\b(?:of|with|from|into|in|about|for|on|by|at) )there(?= (?:own|final|first|last|current|new|early|main|best|whole|team|time|work|house|office|plans?|products?|customers?|clients?|people|website|business|company)\b)/giu,
    fix: "their",
    wrong: "I like the look of there new office.",
    right: "From there we walked.",
  },
]
