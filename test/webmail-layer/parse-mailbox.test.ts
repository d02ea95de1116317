import { expect, it } from "vitest"
import { parseMailbox } from "~src/webmail/parse-mailbox"

it.each([
  ["Dana Whitfield <dana@northgate.example>", "Dana Whitfield", "dana@northgate.example"],
  ['"Whitfield, Dana" <dana@northgate.example>', "Whitfield, Dana", "dana@northgate.example"],
  ["dana@northgate.example", "", "dana@northgate.example"],
  ["Dana Whitfield", "Dana Whitfield", ""],
  ["", "", ""],
])("takes %j apart", (text, name, address) => {
  expect(parseMailbox(text)).toEqual({ name, address })
})
