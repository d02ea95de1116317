import { describe, expect, it } from "vitest"
import { withLostSpaces } from "~src/webmail/insertion/with-lost-spaces"

describe("a write beside which white space was lost", () => {
  it.each([
    ["north ", "new", "", "northnew", " new"],
    ["north ", "new", "", "north new", "new"],
    ["", "new,\nline", " south", "new,\nlinesouth", "new,\nline "],
    ["", "new\n\n", "south", "newsouth", "new\n\n "],
    ["a ", "b", " c", "abc", " b "],
    ["Best,\n", "Ada Holm", "", "Best,Ada Holm", "\nAda Holm"],
    ["Best, ", "Ada", "\n\nHolm", "Best, AdaHolm", "Ada\n"],
  ])("%j + %j + %j, read as %j, becomes %j", (before, text, after, found, mended) => {
    expect(withLostSpaces(before, text, after, found)).toBe(mended)
  })

  it("is written as it was where words were joined on purpose", () => {
    expect(withLostSpaces("yel", "new", "low", "yelnewlow")).toBe("new")
  })

  it("does not mind other kinds of white space, or more of it", () => {
    expect(withLostSpaces("north ", "new\n\n", "south", "north\nnew\nsouth")).toBe("new\n\n")
  })
})
