// @vitest-environment happy-dom
import { expect, it } from "vitest"
import { practice } from "~src/webmail/adapters/practice"
import { adapterFor } from "~src/webmail/index"

it("reads the practice window of the welcome page", () => {
  document.body.innerHTML = `<section data-practice-compose>
    <span data-practice-recipient data-name="Dana Whitfield" data-address="dana@x.example"></span>
    <input data-practice-subject value="Thank you"><div data-practice-body contenteditable="true">Hi</div>
    <button data-practice-send></button></section>`
  const root = document.body.querySelector<HTMLElement>(practice.composeSelector)!
  expect(practice.rootOf(root)).toBe(root)
  expect(practice.locate(root)).toMatchObject({ kind: "new", draftId: null })
  expect(practice.readRecipients(root)).toEqual([
    { name: "Dana Whitfield", address: "dana@x.example", field: "to" },
  ])
})

it.each([
  ["mail.google.com", "gmail"],
  ["outlook.live.com", "outlook"],
  ["outlook.office.com", "outlook"],
  ["outlook.office365.com", "outlook"],
  ["outlook.cloud.microsoft", "outlook"],
  ["abcdefgh", "practice"],
])("picks the adapter of %s", (hostname, id) => {
  expect(adapterFor(hostname).id).toBe(id)
})
