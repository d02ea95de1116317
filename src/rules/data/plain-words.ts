/** Words that join other words and carry no fact of their own, lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all almost along already also although always am an and another any anyone
  anything are aren't around as at away back be became because become been before behind being below between both but
  by came can can't cannot come could couldn't did didn't do does doesn't doing don't done down during each either else
  enough etc even ever every everyone everything far few for from further gave get gets getting give given go goes going
  gone got had has have haven't having he hear heard her here hers him his how however i i'd i'll i'm i've if in indeed
  instead into is isn't it it's its just keep kept knew know known last later least less let let's like likely little
  lot made make makes making many may maybe me mean meant might mine more most much must my myself near need needs never
  next no nobody none nor not nothing now of off often on once one only onto or other others our ours ourselves out over
  own per perhaps put quite rather really s said same saw say see seem seemed seems seen she should shouldn't since so
  some someone something soon still such t take taken takes taking tell than that that's the their them themselves then
  there there's these they they're thing things think this those though through thus till to together told too took
  toward towards tried truly try two under until up upon us use used uses using usually very via want wanted wants was
  wasn't way ways we we'd we'll we're we've well went were weren't what what's when where whether which while who whole
  whom whose why will with within without won't would wouldn't yet you you'd you'll you're you've your yours yourself`.split(
    /\s+/,
  ),
)

/** Words that nearly every follow-up uses: on their own they name nothing that was talked about. */
export const NOTE_WORDS: ReadonlySet<string> = new Set(
  `ability able check checked checking anticipation await awaiting believe candidacy charity disposal doubt internal letter logical function remain
  remains accept advance afternoon ago agree align aligns amazing answer answers anything application applied
  apply appreciate appreciated appreciation asap ask asked asset assure available aware awesome background based best
  better bit brief briefly bring busy business call candidate candidates career careers certain chance chat chatted
  chatting clear clearer close colleagues collaborate comfortable coming committed company company's confident
  confirmed connect connected connecting consider consideration considered considering contact contribute contributing
  contribution conversation convinced conversations cordial culture currently date day days deal decide decision
  delighted department description desire detail details develop discuss discussed discussing discussion discussions
  drop duties eager earlier easy effort email employees employer employment energy engaging enjoy enjoyable enjoyed
  enjoying entire enthusiasm enthusiastic environment especially evening everyone exactly excellent excited excitement
  exciting expect expectations experience experienced experiences expertise explain explained explaining exploring
  express extend extremely family fantastic fascinating favor feel feeling feels felt final find firm first fit fits
  follow following forward found friday friendly full fun further future genuinely giving glad goal goals good great
  greatly grateful gratitude group grow growing growth happy hard having hearing heartfelt help helped helpful helping
  helps hesitate hire hiring honest hope hoped hopefully hoping hospitality hour hours hr idea ideas impressed
  impression impressive include including information informative inform insight insightful insights inside inspired
  inspiring interest interested interesting interview interviewed interviewer interviewing interviews introduce
  introduced inviting involved job join joining kind kindness know knowledge largely learn learned learning learnt left
  letting life listen listening long look looked looking looks love loved mail manager managers match matches means
  meantime meet meeting meetings members mention mentioned message met mind minute minutes moment monday month months
  morning move moving name new news nice note number offer offered office open opening openness opportunities
  opportunity order organisation organisation's organization organization's overview part particular particularly
  passion passionate past patience people people's person personally phone picture place plan plans play please pleased
  pleasure point position position's positions positive possibilities possibility possible potential prepared
  present previous privilege process professional professionalism program prospect provide provided providing qualified
  qualifications question questions quick ready real realize realized receive receiving recent recently recruiter
  recruiting references regard regarding regards reiterate related remain request require required requirements
  requires respect response responsibilities responsibility responsive resume rest results resumé reviewing right role
  role's roles schedule search searching second see seeing seek sense sent set share shared sharing show showed showing shown
  sincere sincerely skill skills sleep sorry sort sound sounded sounds speak speaking specific spend spending spent
  spoke spoken staff stand stands start started status stay step steps stood strengthened strengths strong struck
  success successful suit sure taking talent talented talk talked talking team team's teams tell telling terrific
  thank thankful thanks think thinking thought thoughtful thoughts thursday time times today today's tomorrow tonight
  topic topics touch tour treat tuesday type understand understanding update updates useful valuable value values
  various video visit visiting wait waiting walk walking warm warmth wednesday week weekend weeks welcome welcomed
  welcoming wish wonder wonderful wondering word words work worked worked working works world worth continue continued continues continuing write challenge challenges ahead acquaint acquainted avail availed benefit benefits choice choices chosen decided
  disappointed disappointing feedback improve increase increased mitigate openings reach reaching reinforce
  reinforced responding reviewed select selected serve wanting warrant wishes wishing wished writes written successfully
  succeed positively productive meaningful memorable lovely delightful beautiful entire overall general
  generally various writing year
  years yesterday yesterday's zoom call calls certificate contract diploma e-mail email emails phone`.split(
    /\s+/,
  ),
)

/** Words that any employer is spoken of with: liking "the culture and the people" names nothing either. */
export const TRADE_WORDS: ReadonlySet<string> = new Set(
  `accounting coming client clients communication development engineering finance marketing organizational sales teamwork academic administration administrative advancement aim aims approach arrange arrangement aspect aspects aspiration
  atmosphere attention attitude availability building candid care clean clinic collaboration collaborative collective
  commitment community complex comprehensive considerate consultation continuing cooperation core corporate council
  courteous courtesy creative crew curious customer customers dedicated dedication demands describe described
  describing dialogue different difficult direction director diverse diversity dream drive duty dynamic education
  effective effectively efficient employee encounter encouraging engage engaged engagement enterprise ethic ethics
  ethos exceptional exchange executive expand explanation exposure facility faculty fair fast feature features felt
  field firm's fit fitting flexible focus formal fortunate foundation frank friendliness friendly generous genuine
  gracious guidance head high history home hospital hotel human humour impact important industry information
  initiative initiatives innovation innovative institute institution intention international introduction invaluable
  invitation invite invited kitchen lab laboratory lady lead leader leaders leadership leading level library line
  local location lot main major management manager market meaning member mission mutual nature necessary needs
  objective objectives occasion operate operating operation operational operations outlook outstanding paperwork
  passed path pay peers perfect performance perspective perspectives philosophy pleasant practice practices precious
  premises presence principles priorities priority private procedures product products professionals profile programme
  progress project projects promising proposal prospective quality rapport reason reasons reference relationship
  reputable reputation research respectful restaurant returning rewarding salon sample samples school sector senior
  sense service services session set setting shared shop similar site situation situations size smooth society solid
  solution solutions space special stage standard standards station store strategic strategies strategy strength
  structure studio style supervisor support supported supporting supportive surgery task tasks tech technical
  technology throughout tool tools top tradition trust turn unique unit university upcoming valuing variety vision
  vital warehouse whole wide wisdom workplace workshop world's worthwhile`.split(/\s+/),
)
