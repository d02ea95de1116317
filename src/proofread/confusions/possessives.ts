import type { Confusion } from "~src/proofread/confusions/confusion"
import {
  AFTER_DOING,
  CLAUSE,
  DOING,
  IS_ADVERB,
  PREDICATE,
  PREDICATE_END,
} from "~src/proofread/confusions/word-classes"

/** The four words that sound like `it is`, `you are`, `they are`, `who is`, and what was meant. */
const SHORT_FORMS = {
  its: ["it's", "it is"],
  your: ["you're", "you are"],
  their: ["they're", "they are"],
  whose: ["who's", "who is"],
} as const

type Owner = keyof typeof SHORT_FORMS

const FEEDS = "(?:need|seed|feed|speed|breed|exceed|deed|weed|unexpected)"
/** `your best for`: these are things as well. */
const THINGS_TOO = "(?:best|better|good|new|open|free|close|late|big|own)"

/** The owner before each of the four things that are never owned. */
const PATTERNS = {
  /** Nothing is somebody's and `a` or `the` at once. */
  article: (owner: Owner) =>
    new RegExp(`\\b${owner}(?= (?:the|an?|my|your|our|his|these|those)\\b(?! (?:la carte|priori)))`, "giu"),
  predicate: (owner: Owner) =>
    new RegExp(
      `(?<!\\b(?:at|of|for) )\\b${owner}(?! ${THINGS_TOO} \\p{Ll})(?= (?:(?:${IS_ADVERB}|very|so|too|\\p{Ll}{2,}ly) )?(?:${PREDICATE}|(?!${FEEDS}\\b)\\p{Ll}{3,}ed)${PREDICATE_END})`,
      "giu",
    ),
  doing: (owner: Owner) =>
    new RegExp(
      `(?<=\\p{L},? )(?<=${CLAUSE})${owner}(?= (?:${IS_ADVERB} )?${DOING}(?: (?:${AFTER_DOING}|${PREDICATE})\\b|[.?!]))`,
      "gu",
    ),
  place: (owner: Owner) =>
    new RegExp(
      `(?<=${CLAUSE})${owner}(?= (?:in|at|under|from|between|with) (?:the|an?|my|our|your|town|time|me|us|\\p{Lu}\\p{Ll}+)\\b)`,
      "gu",
    ),
} as const

function each(
  kind: keyof typeof PATTERNS,
  examples: Partial<Record<Owner, readonly [string, string]>>,
): Confusion[] {
  return (Object.keys(SHORT_FORMS) as Owner[]).flatMap((owner) => {
    const [wrong, right] = examples[owner] ?? []
    if (wrong === undefined || right === undefined) return []
    return [{ slip: PATTERNS[kind](owner), fix: SHORT_FORMS[owner], wrong, right }]
  })
}

/** `its`, `your`, `their`, `whose` where `is` or `are` was meant, told by what follows. */
export const POSSESSIVES: readonly Confusion[] = [
  ...each("article", {
    its: ["I realise its a busy week.", "The team knows its craft."],
    your: ["I hear your the first designer there.", "I liked your theory."],
    their: ["I checked that their the right ones.", "I like their theme."],
    whose: ["I met Robin, whose the head of sales.", "I met Robin, whose theme was trust."],
  }),
  ...each("predicate", {
    its: ["Tell me when its ready, please.", "The team shows its ready wit."],
    your: ["Write to me if your interested.", "I met your interested customers."],
    their: ["Send the files if their complete.", "Send me their complete files."],
    whose: ["I know somebody whose interested in it.", "I know somebody whose interested team asked."],
  }),
  ...each("doing", {
    its: ["I see that its getting late.", "I like its building in Leeds."],
    your: ["I know your doing a lot for us.", "I appreciate your doing this."],
    their: ["They rang, as their putting a team together.", "I value their putting people first."],
  }),
  ...each("place", {
    its: ["I know the file, its under my name.", "I like its in-house team."],
    your: ["We could meet if your in Leeds.", "I like your in-house team."],
    their: ["Ask them while their at the desk.", "I like their at-home days."],
  }),
  {
    slip: new RegExp(`\\bwhose(?= (?:${IS_ADVERB} )?${DOING} \\p{L})`, "gu"),
    fix: SHORT_FORMS.whose,
    wrong: ["I am not sure whose taking notes for us.", "I met Robin, whose now running the team."],
    right: "I met people whose training was long.",
  },
  {
    slip: /\b(?:its|their|whose)(?= (?:not|going to|supposed to|gonna)\b(?! (?:so|un)))/giu,
    fix: (slip) => SHORT_FORMS[slip as Owner][0],
    wrong: ["I see that its not your week.", "I hear their going to move."],
    right: "I liked its not so quiet yard.",
  },
  {
    slip: /\byour(?= (?:not|going to|supposed to|gonna)\b(?! (?:so|un)))/giu,
    fix: SHORT_FORMS.your,
    wrong: "I hope your not too busy.",
    right: "I liked your not so quiet yard.",
  },
  {
    slip: /\bits(?= (?:important|clear|true|great|good|nice|possible|likely|hard|easy|worth|been|because|like|just (?:a|the)|only (?:a|the))\b(?! (?:to its|of its)))(?! (?:good|great) (?:name|work|team|people|looks))/giu,
    fix: ["it's", "it has", "it is"],
    wrong: ["I think its important to ask.", "I know its been a while."],
    right: "The firm kept its good name.",
  },
  {
    slip: /\bits(?=[.!?](?:\s|$))/giu,
    fix: ["it is", "it's"],
    wrong: "I know how late its.",
    right: "The firm has its own.",
  },
]
