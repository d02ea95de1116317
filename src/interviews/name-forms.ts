import { HONORIFICS, PARTICLES, SUFFIXES } from "~src/interviews/data/name-parts"

/** How a person may be addressed. An empty string means that this form cannot be told from what is known. */
export interface NameForms {
  /** Without title and suffix: "Dana Whitfield". */
  readonly full: string
  readonly first: string
  /** With its particles: "van der Berg". */
  readonly last: string
  /** "Ms. Whitfield" where the name was given with a title, else the full name. A title is never made up. */
  readonly formal: string
  /** The first name; where there is none to be told, the formal form. */
  readonly casual: string
}

/** Reads a name as people and webmails write it, such as "Dr. Ana Ruiz", "Whitfield, Dana" or "Dana Whitfield (she/her)". */
export function nameForms(written: string): NameForms {
  const words = inOrder(written).split(" ").filter(Boolean)
  const titles = takeTitles(words)
  const names = words.slice(titles.length)
  while (names.length > 1 && isIn(SUFFIXES, names.at(-1))) names.pop()
  const full = names.join(" ")
  const { first, last } = splitName(names, titles.length > 0)
  const formal = titles.length > 0 && full !== "" ? [...titles, last || full].join(" ") : full
  return { full, first, last, formal, casual: first || formal }
}

/** "Whitfield, Dana" turned round; suffixes after a comma, remarks in brackets and addresses taken away. */
function inOrder(written: string): string {
  const plain = written
    .replace(/\([^)]*\)|\[[^\]]*\]|"/g, " ")
    .replace(/^\s*'(.*)'\s*$/, "$1")
    .replace(/\s+/g, " ")
    .trim()
  if (/\S@\S/.test(plain)) return ""
  const [head = "", ...tails] = plain.split(/\s*,\s*/)
  const rest = tails.filter((tail) => tail !== "" && !tail.split(" ").every((word) => isIn(SUFFIXES, word)))
  if (rest.length !== 1) return head
  const family = head.split(" ")
  const titles = takeTitles(family)
  return [...titles, rest[0], ...family.slice(titles.length)].join(" ")
}

function takeTitles(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => !isIn(HONORIFICS, word))
  return words.slice(0, end === -1 ? words.length : end)
}

/**
 * First and last name. With a title and one name, that is the last name. With three names or more and no particle it
 * cannot be told where the last name starts: `last` then stays empty rather than guessed.
 */
function splitName(names: readonly string[], titled: boolean): { first: string; last: string } {
  if (names.length === 1)
    return titled ? { first: "", last: names[0] ?? "" } : { first: names[0] ?? "", last: "" }
  const particle = names.findIndex((word, index) => index > 0 && isIn(PARTICLES, word))
  const start = particle > 0 ? particle : names.length === 2 || isInitial(names[1]) ? names.length - 1 : -1
  const given = start > 0 ? names.slice(0, start) : names.slice(0, -1)
  return {
    first: given.find((word) => !isInitial(word)) ?? "",
    last: start > 0 ? names.slice(start).join(" ") : "",
  }
}

function isInitial(word: string | undefined): boolean {
  return word !== undefined && /^\p{L}\.?$/u.test(word)
}

function isIn(list: ReadonlySet<string>, word: string | undefined): boolean {
  return word !== undefined && list.has(word.replace(/\./g, "").toLowerCase())
}
