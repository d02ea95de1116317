import { GLAD } from "~src/rules/data/vocabulary"

/** What is hoped for: an answer, another meeting, the work itself. */
const AHEAD =
  "(?:hear|hearing|speak|speaking|talk|talking|meet|meeting|see|seeing|chat|catch|connect|connecting|join|joining|work|working|be|being|become|becoming|continue|continuing|discuss|discussing|contribut\\w+|learn|learning|receive|receiving|come|coming|return|start|get|getting|have|having|move|moving|take|taking|welcome|cross|stay|keep|remain|again|soon|next|further|chance|opportunity|possibility|future|news|outcome|decision|answer|reply|response|call|good|positive|favou?rable|works? out|choose|chosen|pick|hire|select|consider\\w*|we|you will|you'll|you think|our paths)"

/** Patterns of looking forward. Matched without case, from a word's start. */
export const FORWARD_LOOKS: readonly string[] = [
  "(?:(?:i|we|and|also|really|very much|sincerely|truly|greatly|eagerly|so|much|indeed|certainly|do|would|will|'ll|am|i'm|im|we're|are|always|still|just|definitely|both|,) )?(?:look|looking) forward(?:s)?\\b(?! (?:thinking|planning))",
  "(?:can't|cannot|can not|can hardly|cant|could not|couldn't) wait\\b",
  `(?:hope|hoping|hopeful|hopefully)\\b.{0,50}?\\b${AHEAD}\\b`,
  "(?:await|awaiting|anticipate|anticipating)\\b.{0,30}?\\b(?:your|the|a|news|word|next|from you|hearing|any|further)\\b",
  "(?:wait|waiting)\\b.{0,20}?\\b(?:for|to hear)\\b.{0,30}?\\b(?:your|reply|response|answer|news|hear|letter|call|decision|word|next)\\b",
  `(?:${GLAD}|curious|interested|impatient)\\b.{0,20}?\\b(?:about|for|by|to|at|of) (?:\\w+ ){0,4}?(?:hear|hearing|see what|see where|take the next|next steps?|next stage|next round|what comes|what lies|what's next|move (?:forward|on|ahead)|continue|talk again|speak again|meet again|discuss (?:my|this|it|the|things)|talk (?:more|further|soon)|speak (?:more|further|soon)|meet the|meet (?:you|your)|weeks ahead)\\b`,
  "(?:would|'d|i'd|will|'ll) (?:\\w+ ){0,4}?(?:love|like|welcome|relish|enjoy|be (?:\\w+ )?(?:happy|glad|pleased|delighted)) (?:\\w+ ){0,4}?(?:the |a |another |an )?(?:chance |opportunity )?(?:to |of )?(?:hear from|hearing from|talk again|speak again|meet again|talking again|continue|continuing|come back|second (?:interview|meeting|conversation|talk)|further (?:interview|meeting|conversation|talk)|next (?:step|stage|round|interview))\\b",
  "(?:speak|talk|see|chat|meet)(?: to| with)? (?:you |again )?(?:soon|then|next week|tomorrow|later|in the new year|on (?:mon|tues|wednes|thurs|fri)day)\\b",
  "(?:until|till) (?:then|soon|next|we (?:meet|speak|talk)|our)\\b",
  "(?:keep|stay|remain|be) in (?:touch|contact)\\b",
  "paths (?:\\w+ ){0,4}?cross|cross paths\\b",
  "fingers crossed\\b",
  "(?:look to|eager to|ready to|waiting to|like to) hear(?:ing)?\\b",
  "(?:what|whatever) (?:comes|lies|happens) (?:next|ahead)\\b",
  "(?:with|in) (?:great |much |eager |keen |the )?(?:anticipation|hopes? (?:of|for)|hope that (?:we|you|our))\\b",
  "(?:best|better|great|good|exciting) (?:is )?(?:yet )?to come\\b",
]

/** Wishes for the reader, and hopes that lie behind. */
export const NO_FORWARD_LOOKS: readonly string[] = [
  "(?:hope|hoping|trust) (?:that )?(?:this|your|all|everything|everyone|things|the (?:week|weekend|day|holidays?)|you(?:'re| are| had| have had| have been| (?:both |all )?(?:have|had|enjoy|enjoyed) (?:a|an|your|the)))\\b[^.;!?]*?(?=[.;!?]|,? (?:and|but) i|$)",
  "(?:hope|hoping) (?:that )?(?:it|this|that) (?:helps|is|was|will|finds|answers|reaches|clears|makes)\\b[^.;!?]*",
  "(?:hope|hoping) (?:that )?you (?:agree|don't mind|do not mind|understand|(?:will )?find)\\b[^.;!?]*",
  "(?:had|was|were|been) (?:\\w+ )?(?:hoping|hoped|looking forward|waiting|eager|excited|looking) [^.;!?]*",
  "you(?:'re| are| were| may be| might be) (?:\\w+ ){0,4}(?:willing|happy|glad|ready|eager|keen|excited|pleased|prepared|interested) [^.;]*",
  "(?:you|your team|they|he|she)(?: both| all| also| do)? (?:look|are looking|hope|hopes|looks) [^.;,!?]*",
  "(?:excited|happy|glad|pleased|delighted|thrilled|interested) to (?:have )?(?:heard|learned|learn (?:that|about|more|of|how)|hear (?:that|about|of|how|your|more about|you)(?! from)|see (?:that|how|the|your)(?! (?:you|where|what)))[^.;!?]*",
  "(?:looked|looking) forward to (?:our|the) (?:\\w+ )?(?:meeting|interview|talk|call) (?:all|for|since)[^.;!?]*",
]
