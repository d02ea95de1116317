/** What a reader would stumble over, in any finished text. */
const STUMBLES: readonly RegExp[] = [
  / {2}|\t/,
  / [,.;:!?]/,
  /[,.;:]{2}|[?!][.,]/,
  /\n{3}|^\s|\s$| \n|\n /,
  /\b(\p{L}+) \1\b/iu,
  /\bthe the\b|\brole role\b|\b(?:at|about|for|with|to|by|on|of|join|from) *[.,]/i,
  /(?:^|[.?!] )\p{Ll}/u,
  /undefined|null|\[object|\(\)|""/,
]

/** What must not come of a text while some of its blanks are open. */
const BROKEN: readonly RegExp[] = [
  // A sentence that is nothing but a blank says nothing until it is filled, and reads as a mistake.
  /(?:^|[.?!]\s)\{\{[^}]*\}\}[.?!]/,
  // "a analyst": nobody knows yet which article the fact takes.
  /\ban? \{\{/i,
  /\}\}\{\{|\}\} *\{\{|\{\{[^}]*$|\{\{\s|\s\}\}/,
]

/** The first place of each kind at which a finished text cannot be read. A company may be written small, and end in a full stop. */
export function stumblesIn(written: string, names: readonly string[] = []): readonly string[] {
  return firstOf(STUMBLES, asWord(written, names))
}

/** As `stumblesIn`, for a text with open blanks. */
export function brokenIn(written: string, names: readonly string[] = []): readonly string[] {
  const filled = asWord(written, names).replace(/\{\{[^}]*\}\}/g, "X")
  return [...firstOf(BROKEN, written), ...firstOf(STUMBLES, filled)]
}

/** "Inc." inside a sentence ends none, and what stands in a name is its own affair. */
function asWord(written: string, names: readonly string[]): string {
  const plain = [...names].filter((name) => /[.\d]|^\p{Ll}/u.test(name)).sort((a, b) => b.length - a.length)
  return plain
    .reduce((text, name) => text.replaceAll(name.replace(/\.$/, ""), "Name"), written)
    .replace(/\bName\.(?=,| \p{Ll})/gu, "Name")
}

function firstOf(patterns: readonly RegExp[], text: string): readonly string[] {
  return patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
}
