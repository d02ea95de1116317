// @vitest-environment happy-dom
import { describe, expect, it } from "vitest"
import { partsNow } from "~src/webmail/parts-now"
import type { ComposeParts, WebmailAdapter } from "~src/webmail/webmail-adapter"

/** A window in which `locate` finds what the test says, and whose body is folded away or not. */
function compose({ isFolded = false } = {}) {
  const root = document.createElement("div")
  const body = document.createElement("div")
  root.append(body)
  root.getBoundingClientRect = () => new DOMRect(0, 0, 500, 40)
  body.getBoundingClientRect = () => new DOMRect(0, 0, isFolded ? 0 : 480, 0)
  const parts: ComposeParts = { body, subject: null, kind: "new", draftId: null }
  const now = (found: ComposeParts | null, before: ComposeParts | null) =>
    partsNow(root, { locate: () => found } as unknown as WebmailAdapter, before)
  return { body, parts, now }
}

describe("the parts of a window now", () => {
  it("are what is found", () => {
    const { parts, now } = compose()
    const reply: ComposeParts = { ...parts, kind: "reply" }
    expect(now(parts, null)).toEqual(parts)
    expect(now(reply, parts)).toEqual(reply)
    expect(now(null, parts)).toBeNull()
  })

  it("keep their kind while it is folded to its title bar, where another body is shown not even then", () => {
    const { parts, now } = compose({ isFolded: true })
    const reply: ComposeParts = { ...parts, kind: "reply" }
    expect(now(reply, parts)).toEqual(parts)
    expect(now(reply, { ...parts, body: document.createElement("div") })).toEqual(reply)
    expect(now(reply, null)).toEqual(reply)
  })

  it("stay while the webmail locks the body", () => {
    const { body, parts, now } = compose()
    body.setAttribute("contenteditable", "false")
    expect(now(null, parts)).toEqual(parts)
    body.remove()
    expect(now(null, parts)).toBeNull()
  })
})
