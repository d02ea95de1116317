import type { MessageKey } from "~src/platform/i18n"
import type { FormState } from "~src/ui/interview-form/form-state"

/** What keeps a form from being saved: by the name of the field, the words to show beside it. */
export type Problems = Readonly<Record<string, MessageKey>>

/** The name of the e-mail field of the person with `key`, among the problems. */
export function personEmail(key: number): string {
  return `person-email-${key}`
}

/** `halfTyped` names the date fields whose text the browser does not take for a date. */
export function problemsOf(form: FormState, halfTyped: ReadonlySet<string>): Problems {
  const problems: Record<string, MessageKey> = {}
  for (const [name, value] of [
    ["when", form.when],
    ["promised-by", form.promisedBy],
  ] as const) {
    if (halfTyped.has(name)) problems[name] = "formDateIncomplete"
    else if (!isLikelyDate(value)) problems[name] = "formDateUnlikely"
  }
  for (const { key, email } of form.people) {
    if (!isAddress(email)) problems[personEmail(key)] = "formEmailProblem"
  }
  if (!isAddress(form.me.email)) problems["my-email"] = "formEmailProblem"
  return problems
}

/** Only what is surely no address is held against it: addresses come in more shapes than any pattern knows. */
function isAddress(text: string): boolean {
  return text.trim() === "" || /^[^\s@]+@[^\s@]+$/.test(text.trim())
}

/** Date fields take the year 0025 while 2025 is being typed, and days that the calendar does not have elsewhere. */
function isLikelyDate(value: string): boolean {
  if (value === "") return true
  const year = Number(value.split("-")[0])
  return !Number.isNaN(Date.parse(value)) && year >= 1990 && year <= 2100
}
