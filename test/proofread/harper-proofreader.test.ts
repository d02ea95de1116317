import { describe, expect, it } from "vitest"
import { PROOFREAD_LIMIT } from "~src/proofread/proofreader"
import { flagged, proofread } from "~test/proofread/one-proofreader"

describe("harper proofreader", () => {
  it.each([
    ["Thank you for the oportunity to talk.", "oportunity", "opportunity"],
    ["It was a plesure to meet the team.", "plesure", "pleasure"],
    ["I would definately enjoy this work.", "definately", "definitely"],
    ["I recieved your note this morning.", "recieved", "received"],
    ["We talked about teh plan.", "teh", "the"],
  ])("finds the slip in %j and offers the right word first", async (text, slip, right) => {
    const [finding, ...more] = await proofread(text)
    expect(more).toEqual([])
    expect(finding?.kind).toBe("spelling")
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe(slip)
    expect(finding?.replacements[0]).toBe(right)
    expect(finding?.message).toContain(slip)
  })

  it.each([
    ["We spoke about the the launch.", "the the", "the"],
    ["It was an useful hour.", "an", "a"],
    ["You should of seen the demo.", "should of", "should have"],
    ["I learned alot about there plans for the roadmap.", "there", "their"],
    ["Its been a pleasure to meet you.", "Its", "It's"],
  ])("finds the grammar slip in %j", async (text, slip, right) => {
    const found = await proofread(text)
    const finding = found.find(({ span }) => text.slice(span.start, span.end) === slip)
    expect(finding?.replacements).toContain(right)
  })

  it("gives spans in UTF-16 offsets, also behind an emoji", async () => {
    const text = "Thanks 🎉👩‍💻 for the intresting hour."
    const [finding] = await proofread(text)
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe("intresting")
  })

  it("gives spans of the whole text, whatever paragraph they are in", async () => {
    const text = "Hi Dana,\n\nA plesure.\n\n \nThank you for the intresting hour.\nI recieved it."
    expect(await flagged(text)).toEqual(["plesure", "intresting", "recieved"])
  })

  it("has nothing to say about nothing", async () => {
    expect(await proofread("")).toEqual([])
    expect(await proofread(" \n\n ")).toEqual([])
  })

  it("leaves a clean letter alone", async () => {
    const letter = [
      "Hi Dana,",
      "",
      "Thank you for your time on Tuesday. I enjoyed hearing how the team moved its billing to smaller services,",
      "and I'm still thinking about your question on alerts that nobody reads.",
      "",
      "I would be glad to send the write-up we talked about. I look forward to hearing from you.",
      "",
      "Best regards,",
      "Robin",
    ].join("\n")
    expect(await flagged(letter, ["Dana", "Robin"])).toEqual([])
  })

  it("reads no further than its limit, up to a whole line", async () => {
    const line = "This line says nothing wrong at all.\n"
    const filler = line.repeat(Math.floor(PROOFREAD_LIMIT / line.length) - 1)
    const text = `A plesure.\n${filler}\n${"And a mistke here.\n".repeat(4000)}`
    expect(text.length).toBeGreaterThan(100_000)
    const found = await flagged(text)
    expect(found[0]).toBe("plesure")
    expect(found.length).toBeLessThan(5)
  })

  it("answers every one of several calls at once with its own findings", async () => {
    const slips = ["recieve", "seperate", "occured", "untill"]
    const answers = await Promise.all(slips.map((slip) => flagged(`We wrote ${slip} here.`)))
    expect(answers).toEqual(slips.map((slip) => [slip]))
  })
})
