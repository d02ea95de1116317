import { fold } from "~src/interviews/fold"
import { nameForms } from "~src/interviews/name-forms"

/** Anybody a note can go to. An empty string means "not known". */
interface Person {
  readonly name: string
  readonly email: string
}

/** What tells a person from the others met at the same interview: the address, else the name; "" when nothing is known. */
export function personKey({ name, email }: Person): string {
  return fold(email) || fold(nameForms(name).full)
}
