/**
 * Ordinary words, lower case, that nobody writes in capitals but to be loud, also when they stand alone. None of them is
 * an acronym ("IT", "US", "LEAD", "CARE" are not here).
 */
export const EMPHASISED: ReadonlySet<string> = new Set(
  `absolutely again already always amazing any anything asked awesome because believe best better both call completely
  confident consider dear deeply definitely delighted didn't don't even ever every everyone everything exactly excellent
  excited exciting extremely fantastic finally first forever forward from glad grateful great greatly guarantee happy hard
  have hello here hire hope huge immediately important incredible incredibly interested job just know listen literally
  looking love loved lovely many more most much must myself need needed never nobody none not nothing now only other
  passionate perfect perfectly please possible promise quite ready real really right same seriously so some sorry still
  strongly such super sure terrific than thank thanks that the them there these they thing this those thoroughly thrilled
  today tomorrow too totally truly urgent urgently very waiting want wanted was were what when where which why without
  wonderful work worked worst would yes yesterday you your yours`.split(/\s+/),
)

/** Of these, words that are written in capitals alone for other reasons, or are too short to be sure. */
export const NEVER_ALONE: ReadonlySet<string> = new Set(
  "any best both call dear even first from have hello here just more not now only other so some such that the them there they this too was were what when which work yes you your hire hope real same".split(
    " ",
  ),
)
