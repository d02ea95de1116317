import { describe, expect, it } from "vitest"
import { soundKey } from "~src/proofread/sound-key"
import { parseWordList } from "~src/proofread/word-list"
import { WORDS } from "~test/proofread/layers/unknown-words"

describe("word list", () => {
  const list = parseWordList("the team3 plan8\nteam\nplan the0")

  it("ranks by place", () => {
    expect(list.words).toEqual(["the", "team", "plan"])
    expect(["the", "plan", "tteam"].map(list.rank)).toEqual([0, 2, undefined])
  })

  it("knows which words keep company, and in which order", () => {
    expect(list.pairing("the", "team")).toBe(4.5)
    expect(list.pairing("the", "plan")).toBe(7)
    expect(list.pairing("plan", "the")).toBe(3)
    expect(list.pairing("team", "the")).toBe(0)
    expect(list.pairing("", "the")).toBe(0)
  })

  it("is what the extension ships: plain words, common ones first, on both sides of the Atlantic", () => {
    const { list: shipped, names } = WORDS
    expect(shipped.words.filter((word) => !/^[a-z][a-z']*$/.test(word))).toEqual([])
    expect(shipped.rank("the")).toBeLessThan(shipped.rank("opportunity") ?? 0)
    for (const word of ["colour", "color", "organise", "organize"]) expect(shipped.rank(word)).toBeDefined()
    expect(shipped.pairing("look", "forward")).toBeGreaterThan(shipped.pairing("look", "pretty"))
    for (const name of ["nguyen", "siobhan", "whitfield"])
      expect([name, names.has(name)]).toEqual([name, true])
  })
})

describe("sound key", () => {
  it.each([
    ["fisical", "physical"],
    ["nowledge", "knowledge"],
    ["sertain", "certain"],
    ["posishun", "position"],
    ["skool", "school"],
    ["wich", "which"],
    ["kwite", "quite"],
    ["attenshion", "attention"],
    ["rong", "wrong"],
    ["enuf", "enough"],
  ])("%s sounds like %s", (slip, word) => {
    expect(soundKey(slip)).toBe(soundKey(word))
  })

  it.each([
    ["date", "gate"],
    ["team", "seem"],
    ["thank", "bank"],
  ])("%s does not sound like %s", (one, other) => {
    expect(soundKey(one)).not.toBe(soundKey(other))
  })

  it("is short work, whatever is typed", () => {
    expect(soundKey("")).toBe("")
    expect(soundKey("ééé123")).toBe("")
    expect(soundKey("gh".repeat(5000)).length).toBeLessThan(5)
  })
})
