/** Words whose full stop shortens them, lower case: what follows may begin small. */
export const NO_SENTENCE_ENDS: ReadonlySet<string> = new Set(
  `a.m am p.m pm approx assoc avg bros ca cf co corp dept dir div ed eds eng est etc etc ext fig figs govt hr hrs inc incl
  intl jan feb mar apr jun jul aug sep sept oct nov dec lbs ltd mgmt mgr max min mins misc mon tue tues wed thu thur thurs
  fri sat sun natl no nos nr org para pp ref refs resp sec secs spec specs tech tel temp univ vol vols wk wks yr yrs`.split(
    /\s+/,
  ),
)

/** Words before a lone small "i" that counts something: "phase i", "over i and j". */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  `annex appendix article axis book chapter class clause factor figure grade group item level option over part phase point
  question rank section stage step table tier title type variable version volume war`.split(/\s+/),
)
