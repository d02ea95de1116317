/** The everyday words of letters about work. Of two possible corrections, the one in this list is the likelier. */
export const COMMON_WORDS: readonly string[] = `
a an the this that these those i you he she it we they me him her us them my your his its our their mine yours ours
theirs myself yourself himself herself itself ourselves themselves who whom whose which what where when why how
i'm i've i'd i'll you're you've you'd you'll he's she's it's that's there's we're we've we'd we'll they're they've
they'd they'll don't doesn't didn't can't couldn't won't wouldn't shouldn't isn't aren't wasn't weren't haven't
hasn't hadn't let's what's who's
and or but nor so yet because although though while whereas unless until if whether since as than then
of in on at by for with about against between among into through during before after above below to from up down out
off over under again further once here there all any both each few more most other others another some such no not
only own same too very just also even still already almost always never often sometimes usually rarely soon later
now today tomorrow yesterday tonight ago away back forward together apart instead rather quite enough
be am is are was were been being have has had having do does did done doing will would shall should can could may
might must need needs needed
able accept accepted access according account accounts achieve achieved achievement achievements across act action
actions active activities activity actual actually add added addition additional additionally address addressed
addresses advance advanced advantage advertising advice advise advised affect affected afternoon age agenda agree
agreed agreement ahead aim allow allowed allows alone along amazing amount amounts analysis answer answered answers
anyone anything anyway appear applicant applicants application applications applied apply applying appointment
appreciate appreciated appreciation approach approaches appropriate approval approve approved area areas argue
around arrange arranged arrangement arrangements arrive arrived article ask asked asking aspect aspects asset assets
assignment assist assistance assistant associated assume assured attach attached attachment attempt attend attended
attending attention attitude audience author authority automatically available availability average award aware
background balance base based basic basically basis became become becomes becoming began begin beginning begins
behalf behaviour behavior behind belief beliefs believe believed believes benefit benefits best better beyond big
bigger biggest bit board body book books bottle bottom bought boundary brand break brief briefly bring bringing broad
brought budget build building buildings built business businesses busy buy
calendar call called calling calls came campaign campaigns candidate candidates capable capacity care career careers
careful carefully carry case cases category cause caused causes cease celebrate central certain certainly certificate
challenge challenges challenging chance change changed changes changing character charge chart chat check checked
chief child children choice choices choose chose chosen city claim class clean cleaner clear clearer clearly client
clients close closed closely closer coach coaching code collaborate collaborated collaborating collaboration
collaborative colleague colleagues collect collection college column combination come comes comfortable coming
comment comments commit commitment committed committee common commonly communicate communicated communicating
communication communications community companies company compare compared compensation competence competitive
complete completed completely complex complexity concept concern concerned concerning concerns conclusion condition
conditions conduct conducted conference confidence confident confidential confirm confirmation confirmed confirming
connect connected connection conscientious consensus consider considerable consideration considered considering
consist consistent consistently constant constantly consultant contact contacted contacts contain contains content
context continue continued continues continuing contract contracts contribute contributed contributing contribution
contributions control controls convenience convenient conversation conversations convince convinced cooperation
coordinate coordinated coordination copy core correct corrected correctly correspondence cost costs council country
couple course courses cover covered create created creates creating creation creative credit criteria critical cross
culture curious current currently customer customers cycle
daily data date dates day days deadline deadlines deal dear debate decade decide decided decides decision decisions
dedicated dedication deep deeper deeply define defined definite definitely degree delay deliver delivered delivering
delivery demand demonstrate demonstrated department depend dependent depending depends describe described describes
description deserve design designed designing desirable desire despite detail detailed details determine determined
develop developed developer developers developing development device difference differences different difficult
difficulties difficulty digital direct direction directions directly director disappoint disappointed disappointing
disappointment discipline discovered discuss discussed discussing discussion discussions display distance divide
divided division document documentation documents dollars door doubt download draft draw drive driven drop due
duties duty dynamic
eager earlier early earn ease easier easily easy economic edit education effect effective effectively effects
efficiency efficient efficiently effort efforts eight either element elements else email emails embarrassed
embarrassing emphasis emphasize employ employed employee employees employer employers employment enable enabled
encourage encouraged encouraging end ended energy engage engaged engagement engineer engineering engineers enhance
enjoy enjoyable enjoyed enjoying ensure ensured ensures ensuring enter enthusiasm enthusiastic entire entirely
entrepreneur environment environments equal equally equipment error errors especially essential essentially establish
established estimate etc evaluate evaluation evening event events eventually ever every everybody everyone everything
everywhere evidence exact exactly exaggerate example examples excellent except exception exceptional exceptionally
exchange excite excited excitement exciting executed execution executive exercise exist existed existence existing
expand expanded expansion expect expectations expected expects expense expenses expensive experience experienced
experiences experiment expert expertise explain explained explaining explanation explore explored express expressed
extend extended extension extensive extent external extra extremely eye
face facilitate facing fact factor factors facts fail failed fair fairly faith fall familiar family fantastic far
fast fascinating faster favor favorite favour favourite feature features february federal feedback feel feeling feels
feet felt field fields figure figures file files filing fill filled final finally finance financial find finding
findings finds fine finish finished firm firms first fit fits five fix fixed flexibility flexible flow focus focused
focuses focusing follow followed following follows food force forced forecast foreign forget forgotten form formal
format former forms forth fortunately forty forward forwarded found foundation four frame framework free freely
frequent frequently fresh friday friend friendly friends front fulfil fulfill fulfilled full fully fun function
functional functions fund funding funny further future
gain gained game gather gave general generally generate generated generation generous genuine genuinely get gets
getting give given gives giving glad global go goal goals goes going gone good got government grade graduate graduated
graduation grammar grateful gratitude great greater greatest greatly grew ground group groups grow growing grown growth
guarantee guess guest guidance guide guideline guidelines
half hand handle handled handling hands happen happened happening happens happy hard harder hardware head health hear
heard hearing heart height held hello help helped helpful helping helps hesitate hi high higher highest highlight
highlighted highlights highly hire hired hiring history hold holding holiday home honest honestly honor honour hope
hoped hopefully hoping host hour hours house however huge human humor humour hundred
idea ideal ideas identified identify identifying ignore illustrate image imagine immediate immediately impact
implement implementation implemented implementing imply importance important importantly impress impressed impression
impressive improve improved improvement improvements improving inbox include included includes including income
increase increased increases increasing increasingly indeed independence independent independently indicate indicated
individual individuals industry influence inform information informed informative initial initially initiative
initiatives innovation innovative input inside insight insightful insights inspire inspired inspiring install instance
instant instead institution instructions integrate integrated integration intelligence intelligent intend intended
intensive intention interact interaction interest interested interesting interests internal international internet
interpret interrupt interview interviewed interviewer interviewers interviewing interviews introduce introduced
introducing introduction invest investment invitation invite invited inviting involve involved involvement involves
irrelevant issue issues item items
january job jobs join joined joining joint journey judge judgment july june
keen keep keeping keeps kept key kind kindly kinds knew know knowing knowledge knowledgeable known knows
lab lack language languages large larger largest last late lately latest law lay lead leader leaders leadership leading
leads learn learned learning learnt least leave leaves leaving led left legal length less lesson lessons let letter
letters level levels liaison library license licence life light like liked likely limit limited line lines link list
listed listen listened listening lists little live lived living local locate located location locations logic logical
long longer look looked looking looks lose losing loss lost lot lots love loved low lower lunch
made mail main mainly maintain maintained maintaining maintenance major majority make makes making manage managed
management manager managers managing manner manual manufacturing many march mark market marketing markets mass master
match material materials matter matters maximum maybe mean meaning meaningful means meant measure measured measures
media medical medium meet meeting meetings meets member members memory mention mentioned mentioning mentor mentored
mentoring merely message messages met method methods metrics middle migration mile military million mind minimum minor
minute minutes miss missed missing mission mistake mistakes mobile model models modern moment moments monday money
month monthly months morning motivate motivated motivation move moved movement moves moving much multiple mutual
name named names nation national natural naturally nature near nearly necessarily necessary negative negotiate neither
network networks new news next nice night nine nobody noise none normal normally north note noted notes nothing notice
noticed noticeable november number numbers numerous
objective objectives observe obtain obtained obvious obviously occasion occasional occasionally occur occurred
occurrence occurring october offer offered offering offers office officer official offline old online onto open opened
opening openings operate operated operating operation operational operations opinion opportunities opportunity oppose
opposite option options order orders ordinary organisation organise organised organization organizational
organizations organize organized organizing original originally otherwise ought outcome outcomes outline outside
outstanding overall overview owner ownership
page pages paid pair paper paragraph parallel part participate participated participating participation particular
particularly parties partner partners partnership parts party passed passing passion passionate past patience patient
patients pattern pause pay paying payment payments people per percent perfect perfectly perform performance performed
perhaps period permanent permission permit person personal personality personally personnel perspective phase phone
phrase physical pick picture piece pieces place placed places plan planned planning plans plant plants platform
platforms play played player please pleased pleasant pleasure plenty plus point points policies policy polite
political poor popular population portfolio portion position positions positive possess possession possibilities
possibility possible possibly post posted posting potential potentially power powerful practical practice practices
precede precise precisely prefer preference preferred preliminary preparation prepare prepared preparing presence
present presentation presentations presented president press pressure pretty prevent previous previously price prices
pricing primarily primary principal principle principles print prior priorities priority private privilege probably
problem problems procedure procedures proceed process processes processing produce produced produces product
production productive productivity products profession professional professionalism professionally professionals
professor profile profit program programme programming programs progress project projects prominent promise promised
promising promote promoted promotion prompt promptly pronunciation proof proper properly property proposal propose
proposed prospect protect protection proud prove proved proven provide provided provides providing public publication
publicly publish published publishing pull purchase purpose purposes pursue pursuing push put putting
qualification qualifications qualified qualify quality quarter question questionnaire questions queue quick quickly
quiet quit quote
raise raised range rate rates reach reached reaching react read reader reading ready real realise realised reality
realize realized really reason reasonable reasonably reasons receipt receive received receives receiving recent
recently recognise recognised recognition recognize recognized recommend recommendation recommendations recommended
record records recruit recruiter recruiting recruitment recruits reduce reduced reducing reduction refer reference
references referred referring refers reflect reflected regard regarding regardless regards region register regular
regularly regulations regulatory related relation relations relationship relationships relatively release released
relevance relevant reliable rely remain remained remains remember remembered remind reminded reminder remote remove
removed repeat repeated repetition replace replaced reply replied report reported reporting reports represent
representative request requested requests require required requirement requirements requires research researched
reserve resolution resolve resolved resource resources respect respected respond responded response responses
responsibilities responsibility responsible rest restaurant result results resume return returned returning revenue
review reviewed reviewing reviews revise revised rewarding rhythm right rights rise risk risks road role roles room
rooms round rule rules run running runs
safe safety said salary sale sales sample samples satisfaction satisfied satisfy save saved saw say saying says scale
schedule scheduled schedules scheduling school science scientific scope score screen search searching season second
secondary secretary section sections sector secure security see seeing seek seeking seem seemed seems seen select
selected selection sell send sending senior sense sensible sent sentence separate separated separately september series
serious seriously serve served service services session sessions set sets setting settle seven several severe share
shared sharing she short shortly show showed showing shown shows side sight sign signature signed significance
significant significantly similar similarly simple simply sincere sincerely single site sites sitting situation
situations six size skill skilled skills slight slightly slow small smaller smart smooth smoothly social software
solid solution solutions solve solved solving somebody somehow someone something somewhat somewhere sorry sort sound
sounds source sources south space speak speaking speaks special specialist specific specifically specifics speech
speed spelling spend spending spent spirit spoke spoken spring staff stage stages stand standard standards standing
start started starting starts state stated statement states station statistics status stay stayed step steps
stopped store stories story straight strategic strategies strategy strength strengths stress strong stronger
strongest strongly structure structured structures student students studied studies study studying stuff style subject
submit submitted submitting subsequent substantial succeed success successes successful successfully sudden suddenly
sufficient suggest suggested suggestion suggestions suit suitable summarize summary summer superior supervise
supervised supervision supervisor supplement supplier suppliers supply support supported supporting supportive supports
suppose supposed sure surely surprise surprised surprising surround surrounded survey system systems
table tackle take taken takes taking talent talented talk talked talking target targets task tasks teach teacher
teaching team teams teamwork technical technique techniques technologies technology tell telling temporary ten tend
tendency term terms test tested testing tests text thank thanked thankful thanks themes theory therefore thing things
think thinking thinks third thorough thoroughly thought thoughtful thoughts thousand three threshold thrilled throughout
thursday thus time timeline timely times title together told tomorrow tone took tool tools top topic topics total
totally touch tough toward towards track traditional trained training transfer transferred transition transparent
travel treat tremendous trial tried tries trip trouble true truly trust truth try trying tuesday turn turned turning
twelve twenty twice two type types typical typically
ultimately unable uncertain understand understanding understood undertake unfortunately unique unit united university
unlikely unnecessary unusual upcoming update updated updates upload upon urgent use used useful user users uses using
usual usually utilize
vacation valuable value valued values variety various vary vehicle vendor vendors version versions via video view viewed
views virtual visible vision visit visited vital voice volume volunteer volunteered
wait waiting walk walked want wanted wants warm wasn water way ways weak weather website wednesday week weekend weekly
weeks weigh weight weird welcome welcomed welcoming well went west whatever whenever wherever whole wholly why wide
widely wife willing willingness win window wish wishes within without woman women won wonder wonderful word words work
worked worker workers working workplace works workshop workshops world worried worry worse worst worth worthwhile
write writer writing written wrong wrote
year yearly years yes young younger
`
  .trim()
  .split(/\s+/)
