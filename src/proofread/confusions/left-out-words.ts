import type { Confusion } from "~src/proofread/confusions/confusion"
import { withMissing } from "~src/proofread/confusions/forms"

/** Verbs that are no things, so that something must be missing before them. */
const DO =
  "(?:be|go|get|see|meet|hear|know|learn|make|take|give|send|say|tell|discuss|join|become|bring|speak|explain|thank|contribute|receive|provide|include|continue|apply|ask|avoid|add|improve|understand|find|keep|do|have|follow|grow|achieve|arrange|confirm|clarify|mention|entertain|begin|write|attend|inform|invite|express|reiterate|come)"

/** Little words that were left out. */
export const LEFT_OUT_WORDS: readonly Confusion[] = [
  {
    slip: new RegExp(`(?:(?<=\\b(?:would|['’]d) )like|\\bable) ${DO}\\b`, "giu"),
    fix: withMissing("to"),
    wrong: ["I would like thank you.", "I will be able join you."],
    right: "I would like to thank you.",
  },
  {
    slip: new RegExp(
      `(?<=\\b(?:I|you|we|they|and|would|to|who|really|also|he|she) )(?:want(?:ed|s)?|hope|need(?:ed)?) (?!have\\b|be\\b)${DO}\\b`,
      "gu",
    ),
    fix: withMissing("to"),
    wrong: ["I want know more.", "I also wanted thank you."],
    right: ["I want to know more.", "You need not ask."],
  },
  {
    slip: /(?<=\b(?:am|are|is|was|were|['’](?:m|re|s)) )going (?:try|get|do|make|take|have|see|meet|send|give|start|need|happen|be|work (?=with|for|on|as|at))\b/gi,
    fix: withMissing("to"),
    wrong: "We are going try the new tool.",
    right: "We are going to try it.",
  },
  {
    slip: /(?<=\b(?:I|you|we|they|will|would|may|might|not) )have (?:get|go|know|speak|hear|take|give|write|choose|begin)\b/gi,
    fix: withMissing("to"),
    wrong: "We have get it done by May.",
    right: "We have to get it done.",
  },
  {
    slip: /(?<=\b(?:I|you|we|they|will|would|may|might|he|she|also|just|only) )needs? (?:sign|follow|set|pick|wrap|finish|speak)(?= (?:up|with|the|it|this|our|my|your)\b)/g,
    fix: withMissing("to"),
    wrong: "You will need sign up first.",
    right: "We need follow-up and care.",
  },
  {
    slip: /(?<=\blook(?:s|ed|ing)? )forward (?!(?:to|with|and|but|or|as|in|at|for|from|into|on|by|when|where|very|so|eagerly|greatly|also|really|too|now|again|more|even|together|always|a|much|most|here|of|thinking|not|is|was|than)\b)\p{Ll}+/giu,
    fix: withMissing("to"),
    wrong: ["I look forward hearing from you.", "We look forward your reply."],
    right: ["I look forward to hearing from you.", "We look forward eagerly to May."],
  },
  {
    slip: /(?<=\b(?:am|are|is|was|were|be|been|very|really|more|also|not|always|['’](?:m|re|s)|or|ultimately|particularly|especially|especially|extremely|candidates|anyone|people|those|someone) )interested (?:the|this|your|an?|(?!hiring|consulting|buying)\p{Ll}{3,}ing)\b/giu,
    fix: withMissing("in"),
    wrong: ["I am very interested this role.", "I am mainly looking for people interested joining us."],
    right: ["I am very interested in this role.", "What interested the team was this."],
  },
  {
    slip: /\binterested (?:joining|working|learning|hearing|becoming|contributing|meeting|talking|seeing|knowing|discussing|applying)\b/gi,
    fix: withMissing("in"),
    wrong: "Candidates interested joining us were there.",
    right: "Candidates interested in joining us were there.",
  },
  {
    slip: /\b(?:a )?lot (?:you|people|time|things|questions|experience|money|respect|energy|care|fun|value|ideas|thought|effort|projects|teams|companies|ways|options|opportunities)\b(?<=\ba lot \S+)(?! (?:think|say|know|ask|have|are|is|will|can))/gi,
    fix: withMissing("of"),
    wrong: ["I learned a lot things.", "It took a lot time."],
    right: ["I learned a lot of things.", "It helps a lot people say."],
  },
  {
    slip: /\bappreciate if(?= (?:you|we|I)\b)/gi,
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
    slip: /\bthank you(?: again)?(?: (?:so|very) much)? (?:your|the|taking|meeting|giving|speaking|sharing|making|inviting|considering|having|showing|introducing)\b/gi,
    fix: withMissing("for"),
    wrong: "Thank you so much taking the time.",
    right: "Thank you. Taking the tour was fun.",
  },
  {
    slip: /(?<=\b(?:at|by|near|towards|toward|until|before) )(?:end|beginning|start) of\b|(?<=\b(?:at|by) )(?:moment|weekend)\b|(?<=\bin )(?:middle of|near future|long run|meantime|position (?:to|of)|process of|beginning)\b|(?<=\bfor )(?:first time|opportunity to|chance to|position of|role of)\b|(?<=\bon )(?:other hand|road\b(?! ?map)|way to|team at|phone with)\b|(?<=\bat )same time\b|(?<=\b(?:thank you|thanks|grateful) for )opportunity\b/gi,
    fix: (slip) => `the ${slip}`,
    wrong: ["I finish at end of May.", "Thank you for opportunity.", "We did both at same time."],
    right: ["I finish at the end of May.", "On road maps we agree.", "In position one we had Leeds."],
  },
  {
    slip: /(?<=\b(?:it was|that was|had|what) )(?:pleasure|honou?r|privilege)(?= (?:to|meeting|speaking|talking|seeing|of|hearing|discussing|chatting)\b)|(?<=\bas )(?:result of|matter of fact)\b|(?<=\bhad )(?:chance|great time|wonderful time|good time|lovely time|great conversation|good conversation)\b/gi,
    fix: (slip) => `${/^ho/.test(slip) ? "an" : "a"} ${slip}`,
    wrong: ["It was pleasure to meet you.", "I had great time on Tuesday.", "It was honor to be asked."],
    right: "It was a pleasure to meet you.",
  },
]
