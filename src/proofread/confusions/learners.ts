import type { Confusion } from "~src/proofread/confusions/confusion"
import { gerund } from "~src/proofread/confusions/forms"

const ME = "(?:me|us|him|her|them)"

/** What is said so in many other languages, and not in English. */
export const LEARNERS: readonly Confusion[] = [
  {
    slip: /\b(?:am|are|is|was|were) agree\b/gi,
    fix: (slip) => (/^wa|^we/.test(slip) ? "agreed" : slip.startsWith("is") ? "agrees" : "agree"),
    wrong: ["I am agree with the plan.", "She is agree too."],
    right: "I am agreed on that.",
  },
  {
    slip: new RegExp(
      `\\b(?:explain(?:ed|ing)?|described?|suggest(?:ed)?|recommend(?:ed)?|mention(?:ed)?) ${ME}(?= (?:the|how|what|why|more|about|your|a|that|when|where)\\b)`,
      "gi",
    ),
    fix: (slip) => slip.replace(/ (\S+)$/, " to $1"),
    wrong: ["Could you explain me the next step?", "You described us how it works."],
    right: ["Could you explain the step to me?", "I can recommend her."],
  },
  {
    slip: new RegExp(
      `\\b(?:reply|respond|listen|write back|speak|talk|belong|refer) (?:${ME}|you)(?= |[.,?!])(?! (?:both|through))`,
      "gi",
    ),
    fix: (slip) => slip.replace(/ (\S+)$/, " to $1"),
    wrong: ["Please reply me by Friday.", "I hope to talk you soon."],
    right: "Please reply to me by Friday.",
  },
  {
    slip: /\b(?:discuss|discussed|discussing) about\b/gi,
    fix: (slip) => slip.replace(" about", ""),
    wrong: "We discussed about the plan.",
    right: "A talk about the plan was had.",
  },
  {
    slip: /\bsince (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several) (?:years?|months?|weeks?|days?)\b(?! (?:ago|before|back)))/gi,
    fix: "for ",
    wrong: "I have worked here since three years.",
    right: "I have worked here since two years ago.",
  },
  {
    slip: /\b(?:informations|advices|feedbacks|knowledges|equipments|furnitures|softwares|researches(?= on| about|\.))\b/gi,
    fix: (slip) => slip.replace(/es$|s$/, (end) => (slip.startsWith("res") || end === "s" ? "" : "e")),
    wrong: ["Thank you for your informations.", "You gave good advices."],
    right: "Thank you for your advice.",
  },
  {
    slip: /\bdepend(?:s|ed|ing)? (?:of|from)\b/gi,
    fix: (slip) => slip.replace(/ \S+$/, " on"),
    wrong: "It depends of the team.",
    right: "It depends on the team.",
  },
  {
    slip: /\bone of (?:my|the|your|our|their) (?:strength|skill|reason|goal|project|question|challenge|colleague|thing|team|idea|interest|value|responsibilit)y?(?= (?:is|was|that|I|you|we)\b)/gi,
    fix: (slip) => (slip.endsWith("y") ? `${slip.slice(0, -1)}ies` : `${slip}s`),
    wrong: ["One of my strength is patience.", "One of the responsibility was this."],
    right: "One of my strengths is patience.",
  },
  {
    slip: /(?<=\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|few) )(?:year|month|week|hour|minute|project|question|interview)(?= (?:of|in|at|with|ago|later|as|about)\b)/gi,
    fix: (slip) => `${slip}s`,
    wrong: "I have five year of experience.",
    right: ["I have a five-year plan.", "I have one year of experience."],
  },
  {
    slip: /\blook(?:ing)? forward (?:for|of|on)\b/gi,
    fix: (slip) => slip.replace(/ \S+$/, " to"),
    wrong: "I look forward for your reply.",
    right: "I look forward to your reply.",
  },
  {
    slip: /\bcapable to (?:work|lead|do|handle|manage|make|learn|deliver|build)\b/gi,
    fix: (slip) => slip.replace(/to (\S+)$/, (_, verb: string) => `of ${gerund(verb)}`),
    wrong: "I am capable to lead a team.",
    right: "I am capable of leading a team.",
  },
]
