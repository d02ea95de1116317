import type { Confusion } from "~src/proofread/confusions/confusion"

const NOT_MADE =
  "(?! (?:a|an|through|via|the (?:change|transfer|merger|transaction|purchase|sale|payment|move))\\b)"

/** Words that sound or look alike, each right somewhere else. */
export const LOOK_ALIKES: readonly Confusion[] = [
  {
    slip: new RegExp(
      `(?<=\\b(?:be|been|are|is|was|were|that|which|this|also|most|not|directly|greatly|adversely) (?:not )?)effected\\b${NOT_MADE}|\\beffected(?= by\\b)`,
      "gi",
    ),
    fix: "affected",
    wrong: ["Few users were effected by the move.", "I heard of teams effected by it."],
    right: ["The move was effected through a script.", "She effected a change."],
  },
  {
    slip: /(?<=\b(?:not|n['’]t) )effect\b(?! a\b)/gi,
    fix: "affect",
    wrong: "This does not effect the plan.",
    right: "The plan had no effect.",
  },
  {
    slip: /(?<=\b(?:this|that|it|which|change|changes) )effects(?= (?:us|our|me|my|you|your|how|the way|everyone|all|them)\b)/gi,
    fix: "affects",
    wrong: "I see how this effects your plans.",
    right: "I like what it effects.",
  },
  {
    slip: /(?<=\b(?:to|will|would|could|can|may|might) )effect(?= (?:my|our|your|how|every|all|us|you|me|everyone|the (?:launch|plan|plans|team|outcome|result|decision|quality|price|way))\b(?! change))/gi,
    fix: "affect",
    wrong: "This should do nothing to effect the launch.",
    right: "We hope to effect the change by May.",
  },
  {
    slip: /(?<=\b(?:an|any|positive|negative|the|no|big|great|same|direct|real|immediate|in|take|into|lasting|strong|side|net) )affect(?= (?:on|of|in|that|upon|as)\b|[.,;]|$)/gi,
    fix: "effect",
    wrong: "The change had a real affect on us.",
    right: "How does the change affect you?",
  },
  {
    slip: /(?<=\b(?:to|not|will|would|might|may|could|can|I|we|you|they|don['’]t|didn['’]t|won['’]t) )loose(?= (?:the|my|our|your|any|some|all|sight|track|touch|it|them|him|her|this|that|interest|time|money|hope|faith|focus|out|one|customers|people|everything|anything)\b)/gi,
    fix: "lose",
    wrong: ["We did not want to loose track of it.", "You only know it when you loose it."],
    right: "We kept the plan loose.",
  },
  { slip: /\bloosing\b/gi, fix: "losing", wrong: "We are loosing time.", right: "We are losing time." },
  {
    slip: /(?<=\b(?:your|any|some|good|great|of|for|further|this|helpful|career|sound|the|more|useful|kind|wise|valuable) )advise\b(?! (?:me|us|you|him|her|them|on|that|clients|customers|teams|whether|if|against)\b)/gi,
    fix: "advice",
    wrong: ["Thank you for your advise.", "The advise was sound."],
    right: "Teams like yours advise many firms.",
  },
  {
    slip: /(?<=\b(?:please|kindly|will|would|could|can|to) )advice\b(?! (?:on|about|from|you gave)\b.*\b(?:was|is)\b)/gi,
    fix: "advise",
    wrong: "Please advice me on the next steps.",
    right: "Your advice was kind.",
  },
  {
    slip: /(?<=\b(?:know|see|show|place|places|role|situation|situations|point|areas?|is|team|company|environment|remember) )were(?= (?:I|we|you|he|she|they)\b)/g,
    fix: "where",
    wrong: "It is a role were I could grow.",
    right: "The places were full.",
  },
  {
    slip: /(?<=\bto )here(?= (?:from|back|about|more|your|that|how|what|you)\b)/gi,
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
    slip: /(?<=\b(?:hear|heard|hearing|receiv(?:e|ed|ing)|learn(?:ed|t)?|back|different|feedback|coming|come|benefit|away|far|apart) )form(?= (?:you|your|the|my|our|him|her|them|each|it)\b)/gi,
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
    slip: /(?<=\b(?:this|new|manager|engineer|analyst|designer|developer|assistant|your|the open) )roll(?= (?:at|with|and|as|is|you|we|would|requires)\b|[.,])/gi,
    fix: "role",
    wrong: "I am keen on this roll at your firm.",
    right: "We roll with the changes.",
  },
  {
    slip: /(?<!\b(?:is|was|are|were|am|be|his|her|their|its|my|your|our|as) )\bwont\b/gi,
    fix: "won't",
    wrong: "I wont be late.",
    right: "He was late, as is his wont.".replace("is his", "was his"),
  },
  {
    slip: /(?<=(?:^|[.!?\n]\s?))lets(?= (?:meet|talk|speak|discuss|go|see|have|set|plan|keep|find|schedule|make|catch|connect|do|try|get|take|start|chat|stay|arrange|hope|say|be|look|move|touch)\b)/gi,
    fix: "let's",
    wrong: "Lets meet on Friday.",
    right: "The tool lets people talk.",
  },
  {
    slip: /(?<=\b(?:a|the|this|my|your|our|next|last|first) )(?:moths|moth)(?= (?:of|ago|in|at|with|as)\b)/gi,
    fix: (slip) => slip.replace("moth", "month"),
    wrong: "I start in the last moth of the year.",
    right: "A moth flew in.",
  },
  {
    slip: /(?<=\b(?:for|of|about|from|on|in|with) )you(?= (?:(?:kind|valuable|precious) )?(?:time|help|consideration|company|team|support|e-?mail|note|message|reply|response|advice|insights?|feedback|office|guidance|interest|patience|hospitality|own|questions?|thoughts|colleagues?|schedule|business|comments?|needs|manager|department|plans|process|customers?|clients?|products?|website|experience|kindness|generosity|suggestions?|offer|presentation|vision|strategy|approach|invitation)\b)/gi,
    fix: "your",
    wrong: "Thank you for you consideration.",
    right: "The team has a desk for you, time permitting.",
  },
]
