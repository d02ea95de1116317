import type { Confusion } from "~src/proofread/confusions/confusion"
import { baseOf, gerund, PAST } from "~src/proofread/confusions/forms"

const AFTER_FORWARD =
  "(?:hear|see|meet|speak|learn|discuss|join|receive|get|continue|contribute|collaborate|become|bring|know|talk|chat|work)"
const AFTER_THANKS =
  "(?:take|give|meet|speak|see|make|invite|share|consider|get|provide|explain|tell|introduce|arrange|include|let|answer|have|show|discuss|send|talk|reach|come|allow|help|host)"
const ALSO_THINGS = "(?:talk|work|chat)"

/** The right verb in the wrong form, as in `look forward to hear`. */
export const VERB_FORMS: readonly Confusion[] = [
  {
    slip: new RegExp(`(?<=\\blook(?:s|ed|ing)? forward to )(?!${ALSO_THINGS}\\b)${AFTER_FORWARD}\\b`, "gi"),
    fix: gerund,
    wrong: "I look forward to hear from you.",
    right: "I look forward to hearing from you.",
  },
  {
    slip: new RegExp(`(?<=\\blook(?:ing)? forward to )${ALSO_THINGS}(?= (?:with|to|for)\\b)`, "gi"),
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
    slip: /(?<=\b(?:enjoy|enjoyed|appreciate|appreciated|interested in|of|about|without|after|before|by) )(?:to )?(?:meet|hear|speak|learn|discuss|join|receive|become|explain)(?= (?:you|from|to|with|about|the|your|more|this|that|a)\b)/gi,
    fix: (slip) => gerund(slip.replace(/^to /, "")),
    wrong: ["I enjoyed to meet you.", "I thought about join the team.", "I am interested in learn more."],
    right: "I enjoyed meeting you.",
  },
  {
    slip: new RegExp(
      `(?<=\\b(?:(?:time|pleasure|like|want(?:ed)?|happy|glad|chance|opportunity|hope|hoped|able|great|nice|good|lovely|how|have|need|wish|love|going|plan|ready|delighted|excited) to|could|can|will|would|might|must|did not|didn['’]t|don['’]t|do not) )${PAST}(?= (?:with|you|me|us|to|from|the|your|my|about|on|at|in|a|it)\\b)`,
      "gi",
    ),
    fix: baseOf,
    wrong: [
      "Thank you for taking the time to met with me.",
      "I could met you on Friday.",
      "I hope to heard from you.",
    ],
    right: ["It was good to meet you.", "I liked what you said to me."],
  },
  {
    slip: /(?<=\b(?:am|are|is|was|were|be) (?:very |really |so |quite |also )?interested )to (?:work|join|apply|contribute|become|develop|collaborate|participate|pursue|take)\b/gi,
    fix: (slip) => `in ${gerund(slip.replace(/^to /, ""))}`,
    wrong: "I am very interested to work with you.",
    right: "I am interested to hear what you think.",
  },
  {
    slip: /(?<=\b(?:am|are|is|was|['’]m|['’]re) (?:very |really |so |quite |also |extremely )?)exciting(?= (?:about|to|for|that|by)\b)/gi,
    fix: "excited",
    wrong: "I am very exciting about this role.",
    right: "It is an exciting role.",
  },
  {
    slip: /(?<=\b(?:like|want|wanted) to )thanks(?= (?:you|your|the|everyone|all)\b)/gi,
    fix: "thank",
    wrong: "I would like to thanks you.",
    right: "I owe my thanks to you.",
  },
  {
    slip: /\bthanks you\b/gi,
    fix: ["thank you", "thanks"],
    wrong: "Thanks you for your time.",
    right: "Thanks. You were kind.",
  },
  {
    slip: /(?<=\b(?:can|could|will|would|may|might|must|should|(?:want|like|able|hope|need|how|going|happy|glad|opportunity|chance|love|ready) to) )(?:contributes|brings|makes|takes|gives|knows|sees|hears|meets|learns|joins|becomes|helps|provides|discusses|adds|speaks)\b/gi,
    fix: (slip) => slip.replace(/(ss)es$|s$/, "$1"),
    wrong: ["I know I can contributes a lot.", "I want to discusses it."],
    right: "It comes down to helps and tools.".replace("helps", "help"),
  },
]
