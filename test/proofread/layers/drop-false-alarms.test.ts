import { describe, expect, it } from "vitest"
import { FALSE_ALARMS } from "~src/proofread/false-alarms"
import { articlesBeforeCapitals } from "~src/proofread/layers/articles-before-capitals"
import { left } from "~test/proofread/layers/unknown-words"
import { flagged } from "~test/proofread/one-proofreader"

describe("known false alarms", () => {
  it.each(FALSE_ALARMS.map(({ example }) => [example]))("leaves %j alone", async (example) => {
    expect(await flagged(example)).toEqual([])
  })

  it("keeps the same rules where they are right", async () => {
    expect(await flagged("I know there plans well.")).toEqual(["there"])
    expect(await flagged("I think your kind.")).toEqual(["your"])
    expect(await flagged("I need go home.")).toEqual(["need go"])
  })
})

describe("articles before capitals", () => {
  it.each([
    ["We run a SQL store.", "a"],
    ["We run an SQL store.", "an"],
    ["It took a 8-hour day.", "a"],
    ["See Exhibit A of the plan.", "A"],
  ])("accepts the article of %j", (text, word) => {
    expect(left(articlesBeforeCapitals, text, [word], { rule: "AnA" })).toEqual([])
  })

  it("keeps a wrong article before an ordinary word", () => {
    expect(left(articlesBeforeCapitals, "It was a honest answer.", ["a"], { rule: "AnA" })).toEqual(["a"])
    expect(left(articlesBeforeCapitals, "Fine. A honest answer.", ["A"], { rule: "AnA" })).toEqual(["A"])
  })
})
