/** Where in the Interview tab a fact is given; `answer` and `extra` are written into the draft itself. */
export type FactField =
  | "interviewer"
  | "company"
  | "role"
  | "at"
  | "topics"
  | "strengths"
  | "concern"
  | "promisedBy"
  | "me.name"
  | "me.phone"
  | "me.email"
  | "me.linkedin"

export interface PlaceholderInfo {
  /** Key of the label in assets/_locales. */
  readonly labelKey: string
  /** The field of the interview that fills it; null when only the writer can, in the draft. */
  readonly field: FactField | null
  /** Left out together with the space before it when it is not known; a line with nothing else goes as a whole. */
  readonly optional: boolean
}

const needed = <const Key extends string>(labelKey: Key, field: FactField | null) => ({
  labelKey,
  field,
  optional: false,
})
const optional = <const Key extends string>(labelKey: Key, field: FactField) => ({
  labelKey,
  field,
  optional: true,
})

/** Every placeholder a section or subject may hold. */
export const placeholders = {
  /** "Ms. Whitfield" where the record has the title, else the full name. */
  interviewer: needed("factInterviewer", "interviewer"),
  "first-name": needed("factFirstName", "interviewer"),
  company: needed("factCompany", "company"),
  role: needed("factRole", "role"),
  topic: needed("factTopic", "topics"),
  strength: needed("factStrength", "strengths"),
  concern: needed("factConcern", "concern"),
  answer: needed("factAnswer", null),
  extra: needed("factExtra", null),
  "promised-date": needed("factPromisedDate", "promisedBy"),
  sender: needed("factSender", "me.name"),
  /** "this morning", "yesterday afternoon", "on Tuesday", "on November 19". */
  day: optional("factDay", "at"),
  /** "around December 1", while that lies ahead. */
  "around-promised-date": optional("factPromisedDate", "promisedBy"),
  phone: optional("factPhone", "me.phone"),
  email: optional("factEmail", "me.email"),
  linkedin: optional("factLinkedin", "me.linkedin"),
} as const satisfies Readonly<Record<string, PlaceholderInfo>>

export type Placeholder = keyof typeof placeholders

/** A blank in a text, with its name. */
export const PLACEHOLDER = /\{\{([^{}]*)\}\}/g

/** Whether `name` is one of ours. */
export function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(placeholders, name)
}

/** The names between double braces in a text. */
export type PlaceholdersIn<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never

/** `Text` itself when all its placeholders exist, else a type that says which one does not. */
export type Checked<Text extends string> = [Exclude<PlaceholdersIn<Text>, Placeholder>] extends [never]
  ? Text
  : `unknown placeholder: ${Exclude<PlaceholdersIn<Text>, Placeholder>}`
