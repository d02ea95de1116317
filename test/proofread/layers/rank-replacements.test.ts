import { expect, it } from "vitest"
import { rankReplacements } from "~src/proofread/layers/rank-replacements"
import { typingDistance } from "~src/proofread/typing-distance"
import { contextOf, engineFlags } from "~test/proofread/layers/unknown-words"

function ranked(word: string, replacements: readonly string[]): readonly string[] {
  const text = `I wrote ${word} there.`
  const findings = engineFlags(text, [word], { replacements: { [word]: replacements } })
  return rankReplacements(findings, contextOf(text))[0]?.replacements ?? []
}

it.each([
  ["raelly", ["rally", "really", "realty"], "really"],
  ["littel", ["litter", "little", "lintel"], "little"],
  ["wirting", ["wilting", "wiring", "witting"], "writing"],
  ["Oportunites", ["Opportunists"], "Opportunities"],
  ["refered", ["referee", "referred", "refereed"], "referred"],
  ["manageer", ["manager's"], "manager"],
])("puts the likeliest word for %s first", (word, replacements, right) => {
  expect(ranked(word, replacements)[0]).toBe(right)
})

it("offers at most five", () => {
  expect(ranked("thier", ["tier", "their", "thief", "Thies", "hier", "ether", "shier"]).length).toBe(5)
})

it("leaves the fixes of other rules in their order", () => {
  const text = "It was an useful hour."
  const findings = engineFlags(text, ["an"], { rule: "AnA", replacements: { an: ["zzz", "a"] } })
  const [finding] = rankReplacements(findings, contextOf(text))
  expect(finding?.replacements).toEqual(["zzz", "a"])
})

it("counts slips of the hand", () => {
  expect(typingDistance("same", "Same")).toBe(0)
  expect(typingDistance("form", "from")).toBeLessThan(typingDistance("form", "foam"))
  expect(typingDistance("tje", "the")).toBeLessThan(typingDistance("tpe", "the"))
  expect(typingDistance("comming", "coming")).toBeLessThan(typingDistance("comxing", "coming"))
  expect(typingDistance("", "ab")).toBeGreaterThan(1)
})
