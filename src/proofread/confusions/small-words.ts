import type { Confusion } from "~src/proofread/confusions/confusion"

const DEGREE = "(?:much|many|late|early|long|soon|hard|few|busy|difficult|expensive|small|big|often|far)"
/** Verbs that are nothing else, so that `too` cannot describe them. */
const DO =
  "(?:be|do|have|get|go|make|see|hear|meet|speak|talk|learn|discuss|say|know|give|send|join|thank|contact|provide|let|ask|take|find|keep|come|write|become|bring|understand|receive|explain|contribute|continue)"

/** `than` and `then`, `to` and `too`, `of` and `off`: the small words that one letter parts. */
export const SMALL_WORDS: readonly Confusion[] = [
  {
    slip: /(?<=\b(?:more|less|rather|better|worse|other|sooner|earlier|later|faster|slower|easier|harder|greater|fewer|larger|smaller|bigger|higher|lower|stronger|longer|shorter|older|younger|cheaper|closer|further|different) )then(?= (?!so\b|again\b|we will\b|please\b)[\p{L}\p{N}])/giu,
    fix: "than",
    wrong: ["It took longer then I had hoped.", "I can come no later then ten."],
    right: "I will know more. Then I will write.",
  },
  {
    slip: /(?<=\b(?:and|but|since|until|back|by|now and) )than(?= \p{L})/giu,
    fix: "then",
    wrong: "I finish in May and than move to Leeds.",
    right: "It was quicker than I thought.",
  },
  {
    // A comma parts `than` from no comparison, unless one stands before it in the sentence.
    slip: /(?<=(?:^|[.!?\n])(?:(?!\b(?:more|less|rather|other|better|worse|fewer|different|else|\p{L}+er)\b)[^.!?\n]){2,200}, )than(?= \p{L})/giu,
    fix: "then",
    wrong: ["If that suits you, than let us meet.", "I led a team in May, than moved to sales."],
    right: "It is more of a sketch, a plan even, than a product.",
  },
  {
    slip: new RegExp(
      `(?<=\\b(?:is|was|are|were|be|been|being|am|it['’]s|far|not|bit|little|way|take|takes|took|taken|wait|worry|worried|ask(?:ed|ing)?|cost|costs|pay|paid|spend|spent) )to(?= (?:${DEGREE})\\b(?! of| (?:more|people|teams|firms|companies|places|things)))`,
      "gi",
    ),
    fix: "too",
    wrong: ["I hope it is not to late to ask.", "I hope that does not take to long."],
    right: "It comes close to much of what I do.",
  },
  {
    slip: /(?<=\b(?:like|want(?:ed|s)?|need(?:ed|s)?|able|have|going|forward|hop(?:e|ed|ing)|wish|love|glad|pleased|used|chance|opportunity|plan(?:s|ned)?|eager|ready|willing|according|addition|refer|respond|reply|related|excited|hesitate) )too(?= (?!much\b|many\b|late\b|early\b|long\b|soon\b|often\b|hard\b|few\b|well\b|big\b|small\b|high\b|little\b|and\b|but\b|because\b|that\b|if\b|when\b)\p{Ll})/giu,
    fix: "to",
    wrong: "I would like too hear more.",
    right: ["I have too many questions.", "I would like that too if you agree."],
  },
  {
    slip: new RegExp(
      `(?<!\\b(?:I|you|we|they|us|me|them|him|her|it|who|did|do|does) |,)(?<=\\p{L} )too(?= ${DO}\\b)`,
      "giu",
    ),
    fix: "to",
    wrong: "You are next too be asked.",
    right: ["We too have a garden.", "It is too late.", "Do you too see it?"],
  },
  {
    slip: /(?<=\b(?:kind|kinds|lot|lots|because|instead|sort|part|most|many|all|out|one|some|number|couple|type|thought|thinking|heard|range|sense) )off(?= (?:the|my|your|our|this|that|these|those|a|an|people|us|them)\b)/gi,
    fix: "of",
    wrong: "I learned a lot because off the visit.",
    right: "The tour starts right off the square.",
  },
  {
    slip: /(?<=[\p{L}\p{N})\]"”’%])(?:\.\.(?!\.)|,,+|;;+)|(?<=[!?])\.(?=\s|$)/gu,
    fix: (slip) => (slip === "." ? "" : slip.charAt(0)),
    wrong: ["Thank you for the call..", "We met at 10 a.m.. It was good", "Was it you?."],
    right: ["Thank you for the call...", "Was it? Yes."],
  },
  {
    slip: /\bthat that(?= (?:you|we|they|I|he|she)\b)/gu,
    fix: "that",
    wrong: "The plan that that you sent is good.",
    right: "I am sure that that is right.",
  },
]
