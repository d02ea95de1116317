/** Words that carry no topic. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all almost already also although always am among an and another any anything
  are aren't around as at away back be because been before being below best better between both but by came can can't
  cannot come could couldn't did didn't do does doesn't doing don't done down during each either else enough etc even
  ever every everything few find first for found from full further gave get gets getting give given gives giving go goes
  going gone good got great had has have haven't having he he's her here hers herself him himself his how however i i'd
  i'll i'm i've if in instead into is isn't it it's its itself just keep kind knew know known last later least less let
  like likely little long look looked looking looks lot lots made make makes making many may maybe me mean means might
  mine more most much must my myself near need needs never new next no nor not nothing now of off often on once one ones
  only onto or other others our ours ourselves out over own part particularly per perhaps please put quite rather real
  really right said same saw say saying says see seem seemed seems seen set several shall she she's should since so some
  someone something soon sort still such sure take taken takes taking tell tells than that that's the their theirs them
  themselves then there there's these they they're thing things think thinking this those though thought through to
  today together told tomorrow too took toward towards try two under until up upon us use used uses using very via want
  wanted wants was wasn't way ways we we'd we'll we're we've well went were weren't what what's when where which while
  who whole whom whose why will with within without won't would wouldn't yes yesterday yet you you'd you'll you're
  you've your yours yourself`.split(/\s+/),
)
