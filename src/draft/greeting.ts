import { type Addressee, type AddresseeKind, readAddressees } from "~src/draft/addressees"
import { isClosing } from "~src/draft/closing-phrase"
import { SALUTATIONS } from "~src/draft/data/salutations"
import { matchesOf } from "~src/draft/matches-of"
import type { Span } from "~src/draft/span"

/** The line, or the start of a line, that greets the reader. */
export interface Greeting {
  /** From the salutation to the comma after the name. */
  readonly span: Span
  /** "dear", "hi", in lower case; "" when the greeting is a bare name. */
  readonly salutation: string
  /**
   * `named`: a person. `group`: "Hiring Team". `blank`: a placeholder stands where the name goes.
   * `nobody`: no name at all, or a stand-in such as "there" or "Sir or Madam".
   */
  readonly kind: AddresseeKind
  /** The persons named, in order; empty unless `kind` is `named`. */
  readonly addressees: readonly Addressee[]
}

const NOBODY_LINE = /^to whom(soever)? it may concern\b[,:.]?/i
/** "Hello, Ms. Lund," and "Hi again, Ana!": the comma before the name, and nothing but a name behind it. */
const NAME_AFTER_COMMA =
  /^(,\s?)(?!Thank|Thx|I\b|It\b)\p{Lu}[\p{L}.'-]*(?:\s\p{Lu}[\p{L}.'-]*){0,4}(?:[,:!]|$)/u
const LONGEST_NAME_LINE = 60
/** Looking further than this for the end of a greeting finds a sentence instead. */
const LONGEST_GREETING = 120

/** The greeting in the first two lines, or null. Linear in the length of those lines. */
export function findGreeting(text: string, lines: readonly Span[]): Greeting | null {
  for (const line of lines.slice(0, 2)) {
    const found = greetingIn(text, line)
    if (found) return found
  }
  return null
}

function greetingIn(text: string, line: Span): Greeting | null {
  const content = text.slice(line.start, Math.min(line.end, line.start + LONGEST_GREETING))
  const nobody = NOBODY_LINE.exec(content)
  if (nobody) return nobodyGreeting(line.start, nobody[0].length)
  const salutation = salutationOf(content)
  if (salutation === "") return bareName(text, line, content)
  const opening =
    salutation.length + (NAME_AFTER_COMMA.exec(content.slice(salutation.length))?.[1]?.length ?? 0)
  const nameStart = line.start + opening
  const length = lengthOfNames(content.slice(opening))
  const { kind, addressees } = readAddressees(text, { start: nameStart, end: nameStart + length })
  const end = Math.min(
    line.end,
    nameStart + length + (/[,:;!]/.test(text.charAt(nameStart + length)) ? 1 : 0),
  )
  return { span: { start: line.start, end }, salutation, kind, addressees }
}

function nobodyGreeting(start: number, length: number): Greeting {
  return {
    span: { start, end: start + length },
    salutation: "to whom it may concern",
    kind: "nobody",
    addressees: [],
  }
}

function salutationOf(content: string): string {
  const lower = content.toLowerCase()
  return (
    SALUTATIONS.find((word) => lower.startsWith(word) && !/[\p{L}'-]/u.test(lower.charAt(word.length))) ?? ""
  )
}

/** "Dana," alone on the first line. */
function bareName(text: string, line: Span, content: string): Greeting | null {
  if (line.end - line.start > LONGEST_NAME_LINE || !/[,:!\u2013\u2014-]$/.test(content)) return null
  const name = content.slice(0, -1).trim()
  if (isClosing(name.toLowerCase())) return null
  const { kind, addressees } = readAddressees(text, { start: line.start, end: line.start + name.length })
  const sure = kind === "named" && addressees.every((addressee) => /^\p{Lu}/u.test(addressee.name))
  if (!sure && !/^(all|everyone|team)$/i.test(name)) return null
  return { span: line, salutation: "", kind, addressees }
}

/** How much of `rest`, the line after the salutation, belongs to the names. */
function lengthOfNames(rest: string): number {
  const stop = rest.search(
    /[,:;!\u2013\u2014]|\s-\s|(?<!\b(?:mr|ms|mx|dr|mrs|prof|rev|hon|\p{L}))\.(?:\s|$)/iu,
  )
  const first = stop === -1 ? rest.length : stop
  const list =
    /^[^,:;!]{1,40}(?:,\s?[^,:;!\s][^,:;!]{0,40}){0,6}?,?\s(?:and|&)\s[^,:;!]{1,40}(?=[,:;!]|$)/iu.exec(rest)
  if (list && list[0].length > first && isListOfNames(list[0])) return list[0].length
  return trimToNames(rest.slice(0, first))
}

function isListOfNames(list: string): boolean {
  return list
    .split(/,|\band\b|&/i)
    .every((part) => part.trim() === "" || /^\s*(?:\p{Lu}[\p{L}.'-]*\s*){1,4}$/u.test(part))
}

/** "Hi Dana thanks for …" has no comma: the name is what is capitalised. */
function trimToNames(names: string): number {
  if (names.trim().split(/\s+/).length <= 6 || /^\s*[[({<]/.test(names)) return names.length
  let length = 0
  for (const word of matchesOf(/\s*\S+/g, names)) {
    if (!/^\s*(?:\p{Lu}|and$|&$|de$|van$|von$)/u.test(word[0])) break
    length += word[0].length
  }
  return length
}
