import type { Interviewer } from "~src/interviews/interview"
import { nameForms } from "~src/interviews/name-forms"
import { say } from "~src/platform/i18n"

/** What somebody is called in a list: the name, else the address, else that neither is noted. */
export function personName({ name, email }: Pick<Interviewer, "name" | "email">): string {
  return nameForms(name).full || email || say("formPersonUnnamed")
}
