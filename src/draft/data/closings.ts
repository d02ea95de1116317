/** Words of which one makes a short line a closing: "with warmest regards", "yours truly", "lots of good wishes". */
export const CLOSING_HEADS: ReadonlySet<string> = new Set(
  `appreciation best br cheers cordially faithfully gratefully gratitude greetings grüsse grüße kindest kindly regards
  respect respectfully rgds saludos salutations sincerely thank thankfully thanking thanks thx truly warmest warmly wishes
  xo xx yours amitiés cordialement`.split(/\s+/),
)

/** Words that may stand beside it. */
export const CLOSING_COMPANIONS: ReadonlySet<string> = new Set(
  `a again all always and anticipation as bunch deep deepest ever faithfully friendly from good grand great greatest heartfelt
  high in kind kindest kindly lot lots many me mit most much my of once sincere so the to to tons truly utmost very warm warmest warmly with you your freundlichen million more advance`.split(
    /\s+/,
  ),
)

/** Closings without any of those heads, lower case, without punctuation. */
export const OTHER_CLOSINGS: ReadonlySet<string> = new Set([
  "all good wishes",
  "be well",
  "bien à vous",
  "enjoy your weekend",
  "have a good day",
  "have a good one",
  "have a good weekend",
  "have a great day",
  "have a great week",
  "have a great weekend",
  "have a lovely day",
  "have a lovely weekend",
  "have a nice day",
  "have a nice weekend",
  "have a wonderful day",
  "i remain yours faithfully",
  "i remain yours sincerely",
  "looking forward",
  "see you soon",
  "speak soon",
  "speak to you soon",
  "take care",
  "talk soon",
  "talk to you soon",
  "ta",
  "till soon",
  "until soon",
  "until then",
])
