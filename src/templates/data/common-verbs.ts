/** Past forms that people start a strength with, leaving out "I". Keep alphabetical. */
export const PAST_VERBS: ReadonlySet<string> = new Set(
  `answered arranged changed closed collected coordinated created cut debugged delivered doubled drafted
  drove established founded grew halved handled helped implemented improved increased introduced kept
  launched led lowered maintained met migrated moved negotiated opened ordered oversaw presented raised ran
  rebuilt recovered recruited redesigned reduced reorganised reorganized replaced researched resolved
  rewrote rolled saved scaled scheduled shortened simplified solved sped spent started streamlined taught
  took translated tripled turned volunteered won worked wrote`.split(/\s+/),
)

/** Past forms that as often stand before a noun: "managed services". Keep alphabetical. */
export const PARTICIPLES: ReadonlySet<string> = new Set([
  "analysed",
  "analyzed",
  "automated",
  "built",
  "coached",
  "designed",
  "developed",
  "directed",
  "documented",
  "edited",
  "expanded",
  "fixed",
  "hired",
  "learned",
  "made",
  "managed",
  "mentored",
  "modernised",
  "modernized",
  "organised",
  "organized",
  "planned",
  "prepared",
  "produced",
  "programmed",
  "published",
  "served",
  "set",
  "shipped",
  "sold",
  "standardised",
  "standardized",
  "supervised",
  "supported",
  "tested",
  "tracked",
  "trained",
  "updated",
  "upgraded",
  "used",
])

/** Verb forms that make a note a sentence; nouns of the same spelling only cost it its plainer wording. Keep alphabetical. */
export const COMMON_VERBS: ReadonlySet<string> = new Set(
  `adds affects agrees am are asked asks became become becomes began begins being believe believes brings
  brought build builds built buys call called calls came can can't cannot care cares carries change changed
  changes check checks choose chooses chose close closes come comes connects cost costs could count counts
  cover covers create creates cut cuts deal deals decide decided decides deliver delivers depend depends did
  didn't do does doesn't don't double doubles drive drives drop drops drove ended ends expand expands expect
  expects explained explains face faces feel feels fell felt fill fills find finds fit fits fix fixes focus
  focuses follow follows found gave get gets gives go goes got grew grow grows had handle handles happen
  happens has have hear heard helped helps hire hired hires hold holds hope hopes improve improves include
  includes is isn't join joins keep keeps kept knew know knows lack lacks last lasts launch launches lead
  leads learn learns leave leaves led left let lets like likes listens live lives look looks lose loses lost
  love loves made make makes manage manages matter matters may mean means meant measure measures meet meets
  merge merges met might miss misses move moved moves must need needs open opens outgrew own owns paid pay
  pays plan planned plans play plays pledged prefer prefers promised provides pull pulls put puts ran reach
  reaches read reads relies rely remains replace replaces report reports run runs said sat save saves saw
  say says schedule schedules see seems sees sell sells send sends sent serve serves set sets share shares
  shipped ships should show showed shows shrank sit sits sold spend spends spent stand stands start started
  starts stay stays stopped stops struggle struggles suffers support supports switch switches take takes
  talk talks taught teach teaches tell tells thinks thought told took track tracks train trains travel
  travels tried tries trust trusts turn turns understands use used uses value values wait waits wants was
  wasn't watch watches went were weren't will win wins won won't work worked works would write writes wrote`.split(
    /\s+/,
  ),
)
