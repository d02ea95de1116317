import { PUBLIC_MAIL_DOMAINS, PUBLIC_MAIL_NAMES, SERVICE_DOMAINS } from "~src/interviews/data/public-mail"
import { fold } from "~src/interviews/fold"

/** The domain of an e-mail address, folded; "" where it has none. */
export function domainOf(address: string): string {
  const domain = fold(address.slice(address.lastIndexOf("@") + 1))
  return address.includes("@") && domain.includes(".") ? domain : ""
}

/** Second-level endings under which names are given out, as in "orbit.co.uk". */
const SECOND_LEVEL = /\.(?:com?|org|net|gov|edu|ac|or|ne|go)\.[a-z]{2}$/

/** Whether anybody can have an address there, so that sharing it says nothing about an employer. */
export function isPublicMail(domain: string): boolean {
  const parts = domain.split(".")
  const isName = parts.length === endingParts(domain) + 1 && PUBLIC_MAIL_NAMES.has(parts[0] ?? "")
  return isName || PUBLIC_MAIL_DOMAINS.has(domain)
}

/** The domain of an address that belongs to an employer; "" for public mail and for services that write for employers. */
export function employerDomain(address: string): string {
  const domain = domainOf(address)
  const isService = [...SERVICE_DOMAINS].some((one) => domain === one || domain.endsWith(`.${one}`))
  return isPublicMail(domain) || isService ? "" : domain
}

/**
 * What a company may be called, from the domain of an address: "Orbit Labs" for jobs.orbit-labs.co.uk. A suggestion
 * only: the name is not known. "" for public mail and services.
 */
export function companyFrom(address: string): string {
  const domain = employerDomain(address)
  if (domain === "") return ""
  const name = domain.split(".").at(-1 - endingParts(domain)) ?? ""
  return name
    .split("-")
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ")
}

function endingParts(domain: string): number {
  return SECOND_LEVEL.test(domain) ? 2 : 1
}
