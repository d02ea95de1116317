import type { Draft } from "~src/draft/draft"
import type { Span } from "~src/draft/span"
import { fold } from "~src/interviews/fold"
import type { Interview } from "~src/interviews/interview"
import { companyWords } from "~src/rules/match/company-slips"

/** Shorter names are words too often. */
const LEAST_LENGTH = 3
/** A company may be named as a place the writer comes from. */
const WHERE_I_WAS =
  /\b(?:my|last|previous|former|past|earlier|first|since|from|left|leaving|worked|working|was|been|had|led|built|ran|years?|intern\w*|customer|client|competitor)\b[^.!?]{0,40}$/i

export interface OtherCompany {
  readonly span: Span
  readonly written: string
}

/**
 * Places where one of `others`, companies of the person's other interviews, stands in `text`. One that belongs to this
 * interview too, by its own name, its facts or its people's addresses, is left out.
 */
export function findOtherCompanies(
  text: string,
  draft: Draft,
  interview: Interview,
  others: readonly string[],
): readonly OtherCompany[] {
  const known = fold(factsOf(draft, interview))
  const names = others
    .map((company) => companyWords(company).join(" "))
    .filter((name) => isTelling(name, known))
  return [...new Set(names)].flatMap((name) => placesOf(name, text))
}

function isTelling(name: string, known: string): boolean {
  return name.length >= LEAST_LENGTH && /^[\p{Lu}\p{N}]/u.test(name) && !known.includes(fold(name))
}

function factsOf({ recipients }: Draft, { company, role, strengths, interviewers }: Interview): string {
  const people = interviewers.flatMap(({ name, email, title, topics, concern }) => [
    name,
    email,
    title,
    concern,
    ...topics,
  ])
  const boxes = recipients.flatMap(({ name, address }) => [name, address])
  return [company, role, ...strengths, ...people, ...boxes].join("\n")
}

function placesOf(name: string, text: string): readonly OtherCompany[] {
  const places: OtherCompany[] = []
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    const isWhole =
      !/[\p{L}\p{N}@._-]$/u.test(text.slice(0, at).slice(-1)) &&
      !/^[\p{L}\p{N}@]/u.test(text.slice(end, end + 1))
    if (isWhole && !WHERE_I_WAS.test(text.slice(Math.max(0, at - 60), at))) {
      places.push({ span: { start: at, end }, written: name })
    }
  }
  return places
}
