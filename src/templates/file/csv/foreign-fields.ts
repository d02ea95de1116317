import type { Placeholder } from "~src/templates/placeholder"

/** How template tools write a field to fill: the name is in one of the groups. Each gap is bounded. */
const FIELDS =
  /\{\{([^{}\n]{1,80})\}\}|\[\[([^[\]\n]{1,80})\]\]|\$\{([^{}\n]{1,80})\}|\{%([^{}%\n]{1,60})%\}|\*\|([A-Za-z_:]{2,40})\|\*|<<([^<>\n]{1,60})>>|«([^«»\n]{1,60})»|%filltext:name=([^%\n]{1,60})%|(?<![\p{L}\p{N}%])%([A-Za-z][A-Za-z_]{2,30})%|\{([^{}\n"=:;()<>\\]{1,80})\}|\{formtext:\s?name=([^{};\n]{1,60})[^{}\n]{0,80}\}|\[([^[\]\n]{1,60})\]/gu

/** The last of them, `[…]`, is also what people put asides into. */
const SQUARE = 12

/** Names whose meaning is certain, folded, for each of our blanks. */
const MEANINGS: Readonly<Partial<Record<Placeholder, readonly string[]>>> = {
  "first-name": [
    "first name",
    "firstname",
    "fname",
    "to first name",
    "to firstname",
    "contact first name",
    "contact firstname",
    "recipient first name",
    "recipient firstname",
    "interviewer first name",
    "interviewers first name",
    "hiring manager first name",
    "to=firstname",
  ],
  interviewer: [
    "interviewer",
    "interviewer name",
    "interviewers name",
    "name of interviewer",
    "name of the interviewer",
    "hiring manager",
    "hiring manager name",
    "hiring managers name",
    "recipient name",
    "recipient full name",
    "contact full name",
    "to full name",
    "to name",
    "to=fullname",
  ],
  company: [
    "company",
    "company name",
    "name of company",
    "name of the company",
    "organisation",
    "organization",
    "organisation name",
    "organization name",
    "employer",
    "employer name",
    "account name",
    "contact company",
    "to company",
  ],
  role: [
    "role",
    "job title",
    "jobtitle",
    "position",
    "position title",
    "position name",
    "job role",
    "role title",
    "name of position",
    "job position",
  ],
  topic: ["topic", "topic discussed", "topic you discussed", "discussion topic"],
  strength: ["strength", "your strength", "my strength"],
  concern: ["concern"],
  "promised-date": ["promised date"],
  sender: [
    "sender",
    "sender name",
    "sender full name",
    "my name",
    "my full name",
    "your name",
    "your full name",
    "from name",
    "from full name",
    "from=fullname",
    "signature name",
  ],
  phone: ["my phone", "my phone number", "your phone", "your phone number", "sender phone", "from phone"],
  email: ["my email", "my email address", "your email", "your email address", "sender email", "from email"],
  linkedin: [
    "linkedin",
    "linkedin url",
    "linkedin profile",
    "your linkedin",
    "my linkedin",
    "linkedin profile url",
  ],
}

const BY_NAME = new Map(
  Object.entries(MEANINGS).flatMap(([placeholder, names]) =>
    names.map((name) => [name, placeholder] as const),
  ),
)

/** Names that are one of ours and may mean another person's, or another thing: they are asked for, not filled. */
const UNSURE: Readonly<Record<string, string>> = {
  phone: "phone number",
  email: "e-mail address",
  day: "which day",
  answer: "your answer",
  extra: "something extra",
}

/**
 * Other tools' fields as our blanks, where it is certain what they mean. Every other field stays visible as a blank under
 * its own name, which `no-placeholder` catches; asides in square brackets stay as they are.
 */
export function withOurFields(text: string): string {
  return text.replace(FIELDS, (written: string, ...groups: readonly (string | undefined)[]) => {
    const at = groups.slice(0, SQUARE).findIndex((group) => group !== undefined)
    const name = (groups[at] ?? "").trim()
    const ours = BY_NAME.get(plainName(name))
    if (ours !== undefined) return `{{${ours}}}`
    if (at === SQUARE - 1 || name === "" || !/\p{L}/u.test(name)) return written
    return `{{${UNSURE[plainName(name)] ?? name.replace(/[{}]/g, "")}}}`
  })
}

/** "to.first_name", "To First-Name" and "First name:" alike. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/^(?:insert|enter|add)\s+/, "")
    .replace(/[\s._:|-]+/g, " ")
    .trim()
}
