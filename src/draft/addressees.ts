import { GROUP_WORDS, NO_NAMES, TITLES } from "~src/draft/data/salutations"
import { matchesOf } from "~src/draft/matches-of"
import type { Span } from "~src/draft/span"

/** One person a greeting names. */
export interface Addressee {
  /** As written, with its full stop: "Ms."; "" without one. */
  readonly title: string
  /** As written, without the title: "Whitfield", "Dana Whitfield". */
  readonly name: string
  readonly nameSpan: Span
}

export type AddresseeKind = "named" | "group" | "blank" | "nobody"

const BLANK =
  /[[\]{}<>]|_{2,}|\.{3}|…|^\W*\(|\bX{2,}\b|^(?:(?:mr|ms|mrs|dr)\.? )?(?:first |last |full )?name$/i

/** Who is addressed in the part of a greeting after the salutation. */
export function readAddressees(
  text: string,
  span: Span,
): { readonly kind: AddresseeKind; readonly addressees: readonly Addressee[] } {
  const written = text.slice(span.start, span.end)
  const whole = written.trim().replace(/[.,\s]+$/, "")
  if (BLANK.test(whole)) return { kind: "blank", addressees: [] }
  if (NO_NAMES.has(whole.toLowerCase())) return { kind: "nobody", addressees: [] }
  if (isGroup(whole)) return { kind: "group", addressees: [] }
  const addressees = parts(written)
    .map((part) => addresseeAt(text, span.start + part.start, part.text))
    .filter((addressee) => addressee !== null)
  return { kind: addressees.length > 0 ? "named" : "nobody", addressees }
}

function isGroup(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/)
  return words.length > 1 && GROUP_WORDS.has(words.at(-1) ?? "")
}

function parts(written: string): readonly { readonly start: number; readonly text: string }[] {
  const found: { start: number; text: string }[] = []
  let start = 0
  for (const separator of matchesOf(/,|&|\s\/\s|\band\b/gi, written)) {
    found.push({ start, text: written.slice(start, separator.index) })
    start = separator.index + separator[0].length
  }
  found.push({ start, text: written.slice(start) })
  return found
}

function addresseeAt(text: string, at: number, part: string): Addressee | null {
  const { title, rest, skipped } = splitTitle(part)
  const name = rest
    .trim()
    .replace(/[.,\s\u2013\u2014-]+$/, (tail) => (/^\.$/.test(tail) && /\b\p{L}$/u.test(rest) ? tail : ""))
  if (
    name === "" ||
    NO_NAMES.has(name.toLowerCase()) ||
    !/^\p{L}/u.test(name) ||
    name.split(/\s+/).length > 6
  )
    return null
  const start = at + skipped + (rest.length - rest.trimStart().length)
  return {
    title,
    name: text.slice(start, start + name.length),
    nameSpan: { start, end: start + name.length },
  }
}

/** Takes "Ms." and a leading "there" off the front. */
function splitTitle(part: string): { title: string; rest: string; skipped: number } {
  const lead = part.length - part.trimStart().length
  const inner = part.slice(lead)
  const there = /^there\s+(?=\p{L})/iu.exec(inner)?.[0].length ?? 0
  const named = inner.slice(there)
  const lower = named.toLowerCase()
  const word = TITLES.find(
    (title) => lower.startsWith(title) && /^\.?\s+\p{L}/u.test(lower.slice(title.length)),
  )
  if (!word) return { title: "", rest: named, skipped: lead + there }
  const length = word.length + (named.charAt(word.length) === "." ? 1 : 0)
  return { title: named.slice(0, length), rest: named.slice(length), skipped: lead + there + length }
}
