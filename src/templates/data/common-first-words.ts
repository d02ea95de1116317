/** Words that are no names when a note about a conversation starts with them, lower case. Keep alphabetical. */
export const COMMON_FIRST_WORDS: ReadonlySet<string> = new Set(
  `a ability able about advice after agenda all an analysed analyzed and answered any applying approach are
  arranged as asking assembly at audience audit automated automating avoiding balance balancing because
  bedside before being benefits better between big bigger both brand bringing budget budgets build building
  built business busy buying calls calm care career careful case cases change changed changes changing chart
  charts checking choosing churn classroom cleaning clear client clients clinic closed closing coached
  coaching code collaboration colleagues collected coming communication community commute company competing
  competition complaints compliance connecting content contracts controlling conversations conversion
  coordinated cost costs course coverage created creating cross culture current curriculum customer
  customers cut cutting daily dashboards data databases deadlines dealing deals debt debugged deciding
  delays delivered delivering delivery demand department deployment deployments design designed designing
  developed developing diagrams different digital directed dock documentation documented doing donors
  doubled drafted driving drove during dwell each early edited engagement engineering equipment error errors
  established evening events every everyone expanded expanding expansion experience explaining exports fast
  faster feedback few field fieldwork finance finding first five fixed fixing flexible floor fluent focus
  following for forecast forecasting forecasts founded four freight from front funding fundraising future
  gaps getting giving goals going good great grew growing growth half halved handled handling handover
  handovers hardware having help helped helping her hired hiring his hours how hybrid if implemented
  improved improving in incidents increased industry infrastructure innovation interest internal introduced
  introducing inventory investing issues it its job joining journey keen keeping kept kitchen knowledge lack
  lanes large last late latency launched launching lead leadership leading learned learning led less lesson
  lessons letting limited line listening little logistics low lowered loyalty machine machines made
  maintained maintaining maintenance major making managed management managing manual many market marketing
  maybe measuring meeting meetings mentored mentoring mentorship merger merging met metrics migrated
  migrating migration missing mission mobile model models modernised modernized monthly more morning most
  moved moving my near need needs negotiated network new next night no not number numbers old on onboarding
  one only onsite opened opening operations or order ordered orders organised organising organized
  organizing other our outreach outsourcing over oversaw overtime own packaging parents part partners
  partnership partnerships patient patients paying payroll people performance personal picking plan planned
  planning plans platform policy portfolio possible prepared preparing presented pricing priorities privacy
  problems process processes produced product production programme programmed project projects public
  published purchasing quality quarterly questions queue quick raised raising ran rates real rebuilding
  rebuilt recent record records recovered recruited recruiting redesign redesigned reduced reducing regular
  release releases relocation remote removing reorganised reorganized replaced replacing report reporting
  reports research researched resolved results retail retention returns revenue review reviews rewriting
  rewrote risk risks roadmap rolled rolling roster rota rotation route routes routing running safety salary
  sales saved saving scaled scaling schedule scheduled schedules scheduling school search seasonal security
  selling sending served service services serving set setting shared sharing shift shifts shipments shipped
  shipping short shortened should simplified simplifying six skill skills small smaller software sold solved
  solving some sped speeding spent staff staffing stakeholder stakeholders standardised standardising
  standardized standardizing started starting startup still stock stockouts storage store stores strategy
  streamlined strong structure student students success supervised suppliers supply support supported
  supporting surveys switching system systems taking talking targets task tasks taught tax teaching team
  teamwork technical technology ten tested testing tests that the their there these they this those three
  ticket tickets time timeline to too took tools tracked tracking traffic trained training transition
  translated transport travel tripled trips trucks trust turned turning turnover two understanding unit
  updated updating upgraded upgrading used user users using values various vendor vendors volunteer
  volunteered volunteering volunteers wait waiting warehouse waste we weekend weekly what when where whether
  which who whole why with within won work worked workflow workflows working workload workshop workshops
  writing wrote yard year yearly years your`.split(/\s+/),
)
