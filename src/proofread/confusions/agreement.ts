import type { Confusion } from "~src/proofread/confusions/confusion"
import { CLAUSE, LONE_CLAUSE } from "~src/proofread/confusions/word-classes"

/** Wishes take `were`: `if I were you`. Stands behind the verb, so that it is asked only there. */
const NO_WISH =
  "(?<!\\b(?:if|wish(?:es|ed)?|though|only|suppose|supposing|imagine|unless|whether|demands?|as|than)\\b[^.!?\\n]{0,30})"
const MANY_THINGS =
  "(?:skills|questions|strengths|qualifications|abilities|interests|goals|values|plans|ideas|teams|people|colleagues|projects|products|services|tools|customers|clients|users|references|notes|details|results|numbers|tasks|steps|challenges|responsibilities|duties|years|months|weeks|days|dates|times|interviews|meetings|conversations|opportunities|companies|problems|issues|needs|requirements|changes|documents|files|samples)"
const ONE_THING =
  "(?:role|position|job|experience|background|interview|conversation|meeting|opportunity|resume|résumé|knowledge|interest|project|product|company|question|answer|idea|plan|process|offer|letter|work|visit|call|location|salary|schedule|deadline|date)"

/** Verbs that do not go with who does it. The engine knows the pronouns beside their verbs; these are what it lets by. */
export const AGREEMENT: readonly Confusion[] = [
  {
    slip: new RegExp(`(?<=${CLAUSE}(?:we|you|they) )is\\b`, "giu"),
    fix: "are",
    wrong: "I hope you is well.",
    right: "What I like about working with you is the calm.",
  },
  {
    slip: new RegExp(`(?<=${CLAUSE}(?:we|you|they) )was\\b`, "giu"),
    fix: "were",
    wrong: "I heard they was pleased.",
    right: "What I liked about all of you was your calm.",
  },
  {
    slip: new RegExp(`(?<=${LONE_CLAUSE}(?:it|he|she|this) )are\\b`, "giu"),
    fix: "is",
    wrong: ["When it are ready, write to me.", "I know this are early days."],
    right: ["Robin and he are friends.", "The tools that support it are new."],
  },
  {
    slip: new RegExp(
      `(?<=(?:\\b(?:if|as) |${LONE_CLAUSE})(?:this|it|that) )are(?= (?:not|a|an|the|ok|okay|fine|possible|right|correct|all|what|why|how|where|when)\\b)`,
      "giu",
    ),
    fix: "is",
    wrong: ["Let me know if this are not possible.", "I hope that are fine with you."],
    right: "I know the tools that are new.",
  },
  {
    slip: new RegExp(`\\bwere\\b(?<=(?<!\\b(?:and|or|nor|not) )\\bI were)${NO_WISH}`, "giu"),
    fix: "was",
    wrong: ["Here is the note that I were telling you of.", "I were glad to come."],
    right: ["If I were you, I would ask.", "I wish I were there.", "Dana and I were glad."],
  },
  {
    slip: new RegExp(`\\bwere\\b(?<=(?:${LONE_CLAUSE}|, and )(?:it|he|she|this) were)${NO_WISH}`, "giu"),
    fix: "was",
    wrong: ["I knew that he were busy.", "We spoke, and it were a good hour."],
    right: ["If it were up to me, yes.", "The two of us and she were there."],
  },
  {
    slip: new RegExp(`(?<=${LONE_CLAUSE}(?:these|those) )is\\b`, "giu"),
    fix: "are",
    wrong: "I think these is the notes you asked for.",
    right: "One of these is mine.",
  },
  {
    slip: new RegExp(`(?<=${LONE_CLAUSE}(?:these|those) )was\\b`, "giu"),
    fix: "were",
    wrong: "I think those was the notes.",
    right: "One of those was mine.",
  },
  {
    slip: /(?<=\bthere )is(?= (?:many|several|two|three|four|five|lots|some (?:things|people|questions)|few)\b)/giu,
    fix: "are",
    wrong: "I think there is many ways to do it.",
    right: "I think there is one way to do it.",
  },
  {
    slip: /(?<=\bthere )are(?= (?:an?|one)\b(?! (?:number|lot|few|couple|handful|variety|range|dozen|hundred|thousand|million|great|good|large|or|and)))/giu,
    fix: "is",
    wrong: "I think there are a way to do it.",
    right: "There are a number of ways.",
  },
  {
    slip: new RegExp(
      `(?<=${LONE_CLAUSE}(?:my|your|our|their|the|these|those|his|her) ${MANY_THINGS} )(?:is|was|has)\\b`,
      "giu",
    ),
    fix: (slip) => ({ is: "are", was: "were", has: "have" })[slip] ?? slip,
    wrong: ["I think my skills is a good fit.", "The results was better."],
    right: ["One of my skills is patience.", "The best of the results was this."],
  },
  {
    slip: new RegExp(
      `(?<=${LONE_CLAUSE}(?:my|your|our|their|the|this|that|his|her) ${ONE_THING} )(?:are|were|have)\\b`,
      "giu",
    ),
    fix: (slip) => ({ are: "is", were: "was", have: "has" })[slip] ?? slip,
    wrong: ["My background are in sales.", "The role have changed."],
    right: ["My role and my background are known.", "My experience and skills are new."],
  },
  {
    slip: /(?<=\b(?:we|you|they|there) )where(?= \p{L})/giu,
    fix: "were",
    wrong: "I think you where in the first round.",
    right: "I can show you. Where shall we meet?",
  },
]
