/** A line of a signature that gives a way to reach the writer, or the blank for one. Matched without case. */
export const CONTACT_LABELS: readonly string[] = [
  "(?:phone|mobile|mob|cell|tel|telephone|e-?mail|linkedin|contact)(?: (?:number|no|address|details|info|information|profile|url|link))?\\b",
  "(?:your )?(?:contact (?:details|info|information)|phone number|e-?mail address|linkedin(?: url)?)\\b",
]

/** Words in a sentence that say the number or address after them is the writer's. */
export const REACH_ME: readonly string[] = [
  "(?:reach|contact|call|phone|ring|text|e-?mail|message|write|get in touch|get hold|find) (?:\\w+ ){0,4}?(?:me|out)?\\b",
  "my (?:\\w+ ){0,4}?(?:phone|number|mobile|cell|e-?mail|address|line|linkedin|details)\\b",
  "(?:i am|i'm|i can be|am) (?:\\w+ )?(?:available|reachable|reached|on|at)\\b",
]
