import { expect, it } from "vitest"
import { maskAddresses } from "~src/proofread/layers/mask-addresses"
import { left } from "~test/proofread/layers/unknown-words"

it.each([
  ["My site is https://robinvale.example/wrk and more.", "wrk"],
  ["See www.robinvale.example for it.", "robinvale"],
  ["Write to robin.vale@mailbox.example please.", "vale"],
  ["It is on orbitlabs.io/hirng too.", "hirng"],
  ["I attached cv_robin.pdf for you.", "cv_robin"],
  ["Find it under ~/docs/wrkbook/plan.", "wrkbook"],
  ["Call me on (555) 010-4477 any time.", "010-4477"],
  ["I am free at 10:30am on Friday.", "30am"],
  ["I am free 2-4pm on Friday.", "4pm"],
  ["The opening REQ-20977 is still up.", "REQ"],
  ["My handle is @robinvl there.", "robinvl"],
  ["I spoke with {{interviewer}}'s team.", "interviewer"],
  ["I spoke with [intrvwr]'s team.", "intrvwr"],
  ["Thanks for the talk at {job.compny} today.", "compny"],
])("flags nothing inside the address or number of %j", (text, word) => {
  expect(left(maskAddresses, text, [word])).toEqual([])
})

it("keeps what stands beside one", () => {
  const text = "Plese see orbitlabs.io for moer of it, at 10:30 or latr."
  expect(left(maskAddresses, text, ["Plese", "moer", "latr"])).toEqual(["Plese", "moer", "latr"])
})

it("does not take a missing space after a full stop for a domain", () => {
  expect(left(maskAddresses, "It was a plesure.In short, yes.", ["plesure"])).toEqual(["plesure"])
})
