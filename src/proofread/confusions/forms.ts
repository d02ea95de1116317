const DOUBLED = /^(?:get|let|put|run|set|sit|plan|win|begin)$/

/** The -ing form of a common verb. */
export function gerund(verb: string): string {
  if (DOUBLED.test(verb)) return `${verb}${verb.slice(-1)}ing`
  return /[^eo]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`
}

/** Puts a left-out word before the last one of the slip. */
export function withMissing(word: string): (slip: string) => string {
  return (slip) => slip.replace(/ (\S+)$/, ` ${word} $1`)
}

const BASES: Readonly<Record<string, string>> = {
  met: "meet",
  went: "go",
  saw: "see",
  spoke: "speak",
  took: "take",
  gave: "give",
  came: "come",
  wrote: "write",
  sent: "send",
  knew: "know",
  became: "become",
  began: "begin",
  chose: "choose",
  heard: "hear",
  made: "make",
  said: "say",
  told: "tell",
  thought: "think",
  got: "get",
  found: "find",
  brought: "bring",
  kept: "keep",
  had: "have",
  did: "do",
}

/** Past forms that `baseOf` knows. */
export const PAST = `(?:${Object.keys(BASES).join("|")})`

/** `met` to `meet`. A form it does not know comes back as it is. */
export function baseOf(past: string): string {
  return BASES[past] ?? past
}
