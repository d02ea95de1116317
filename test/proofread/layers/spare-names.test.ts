import { describe, expect, it } from "vitest"
import { spareNameLike } from "~src/proofread/layers/spare-name-like"
import { spareNames } from "~src/proofread/layers/spare-names"
import { contextOf, left } from "~test/proofread/layers/unknown-words"

describe("given names", () => {
  const names = ["Siobhán O'Rourke-Lund", "Zylotech Labs"]

  it.each([
    "Siobhán",
    "Siobhán's",
    "Siobhán’s",
    "siobhán",
    "SIOBHÁN",
    "O'Rourke",
    "Lund",
    "Zylotech",
    "zylotech's",
  ])("spares %s", (word) => {
    expect(left(spareNames, `I met ${word} there.`, [word], { names })).toEqual([])
  })

  it("spares them for grammar too, unless there is more to the finding than a name", () => {
    const told = { names, rule: "AnA" }
    expect(left(spareNames, "I met Lund there.", ["Lund"], told)).toEqual([])
    expect(left(spareNames, "I met a Lund there.", ["a Lund"], told)).toEqual(["a Lund"])
  })

  it("keeps a word that only begins like a name", () => {
    expect(left(spareNames, "The lundberg plan.", ["lundberg"], { names })).toEqual(["lundberg"])
  })
})

describe("words that look like names", () => {
  it.each([
    ["I enjoyed the hour with Oyelaran today.", "Oyelaran"],
    ["Hi Oyelaran,\n\nThank you.", "Oyelaran"],
    ["Thank you.\n\nOyelaran", "Oyelaran"],
    ["Oyelaran,\nthank you.", "Oyelaran"],
    ["Oyelaran Brandt told me more.", "Oyelaran"],
    ["Dear Ms. Tessen:", "Tessen"],
    ["Please thank Dr. Tessen too.", "Tessen"],
    ["Brandtsen told me of the plan.", "Brandtsen"],
    ["Brandtsen’s question stayed with me.", "Brandtsen"],
    ["It was fun. Brandtsen and I talked long.", "Brandtsen"],
    ["Brandtsen was very kind.", "Brandtsen"],
    ["Siobhan is here.", "Siobhan"],
    ["Priya is here.", "Priya"],
  ])("spares the name in %j", (text, word) => {
    const replacements = { [word]: ["Lessen", "Oleander"] }
    expect(left(spareNameLike, text, [word], { replacements })).toEqual([])
  })

  it.each([
    ["Definately the best hour this week.", "Definately", "Definitely"],
    ["It was fun. Thansk for that.", "Thansk", "Thanks"],
    ["Everone told me the same.", "Everone", "Everyone"],
    ["Oportunity is a big word.", "Oportunity", "Opportunity"],
    ["Wich of them is it?", "Wich", "Which"],
    ["Thank you.\n\nBest Regads,\nRobin", "Regads", "Regards"],
    ["Sincerly,\nRobin", "Sincerly", "Sincerely"],
    ["Could we meet on Wendesday?", "Wendesday", "Wednesday"],
    ["I applied as Senior Enginer in May.", "Enginer", "Engineer"],
  ])("keeps the slip in %j", (text, word, right) => {
    expect(left(spareNameLike, text, [word], { replacements: { [word]: [right] } })).toEqual([word])
  })

  it("knows a name at a sentence's start from another place in the text", () => {
    const text = "I met Prya first. Prya was kind."
    const first = left(spareNameLike, text, ["Prya"], { replacements: { Prya: ["Pray"] } })
    expect(first).toEqual([])
    const start = text.lastIndexOf("Prya")
    const again = {
      rule: "SpellCheck",
      span: { start, end: start + 4 },
      kind: "spelling",
      message: "",
    } as const
    const both = [
      { ...again, span: { start: 6, end: 10 }, replacements: ["Pray"] },
      { ...again, replacements: ["Pray"] },
    ]
    expect(spareNameLike(both, contextOf(text))).toEqual([])
  })
})
