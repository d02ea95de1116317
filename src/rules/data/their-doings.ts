const HEARD =
  "(?:hear|heard|hearing|learn|learned|learnt|learning|see|saw|seeing|finding out|found out|told me|telling me|explained|explaining|describing|showing me)"
const LIKED =
  "(?:like|liked|enjoyed|love|loved|adored|admire|admired|appreciate|appreciated|struck by|impressed by|impressed with|interested in|intrigued by|inspired by|(?:think|thinking|thought) (?:of|about))"
const WHO =
  "(?:you|your \\w+|the (?:team|crew|group|class|desk|kitchen|shop|ward|office)|everyone|everybody|(?:new|young) \\w+)"
const OFTEN =
  "(?:all |both |each |two |always |often |even |still |want to |wanted to |like to |try to |mean to |hope to )?"
/** What people do every day at work. "Make", "take" and "keep" are not among them: "you took the time". */
const DO =
  "(?:plan|start|begin|end|open|close|split|divide|share|bring|meet|teach|train|grow|build|hand|pass|pick|choose|check|test|fix|solve|sort|handle|mentor|coach|write|record|measure|track|balance|celebrate|pair|rotate|greet|prepare|organi[sz]e|arrange|run|let|turn|spread|save|feed|clean|cut|cover|swap|count|cook|serve|draw|draft|sketch|ship|store|price|sell)(?:e?s)?"
const DID =
  "(?:planned|started|began|ended|opened|closed|split|divided|shared|brought|met|taught|trained|grew|built|handed|passed|picked|chose|checked|tested|fixed|solved|sorted|handled|mentored|coached|wrote|recorded|measured|tracked|balanced|celebrated|paired|rotated|prepared|organi[sz]ed|arranged|ran|let|turned|spread|saved|fed|cleaned|cut|covered|swapped|counted|cooked|served|drew|drafted|sketched|shipped|stored|priced|sold)"

/**
 * Patterns of liking how the other side does something, up to the verb. What follows has to say what they do. Past forms only
 * where it was told: liking how somebody "met everyone with a smile" is about the meeting itself.
 */
export const THEIR_DOINGS: readonly string[] = [
  `${HEARD} (?:\\w+ ){0,4}?(?:how|why|where|that) ${WHO} ${OFTEN}(?:${DO}|${DID})\\b`,
  `${LIKED} (?:how|why|where|the way) ${WHO} ${OFTEN}${DO}\\b`,
]

/** Before such a pattern: a wish, a hope or a no, which tell of no talk. */
export const NOT_HEARD_YET: readonly string[] = [
  "(?:forward|would|i'd|could|can|may|might|will|i'll|hope|hoping|want|wish|wishing|keen|eager|curious|please|if|sorry)\\b(?!')",
]

/** Behind it: the meeting, the choosing or the writer, which every note is about. */
export const NOT_THEIR_WORK: readonly string[] = [
  "(?:i|i'm|i've|i'd|my|mine|time|interview\\w*|conversations?|candidates?|appli\\w+|positions?|role|process|decisions?|hir\\w+|search|ease|home)(?![\\w'])",
]

/** What every employer has and does: "how you run the company" tells nothing of this one. Lower case. */
export const ANY_EMPLOYERS: ReadonlySet<string> = new Set(
  `business choice choices clients companies company culture customers department difference employees ends firm future
  goals good great growth happy job jobs large mission mind opportunities opportunity organisation organization progress
  relationships second sense smile staff strong success successful team teams tone trust values well work`.split(
    /\s+/,
  ),
)
