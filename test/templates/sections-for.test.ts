import { describe, expect, test } from "vitest"
import { builtInCatalogue } from "~src/templates/catalogue"
import { lettersFor, sectionForRule, sectionsFor } from "~src/templates/sections-for"
import { slots } from "~src/templates/slot"

const followUps = ["thank-you", "check-in", "final-check-in", "after-rejection", "reply"] as const

describe("sections on offer", () => {
  test.each(followUps)("for %s come by slot in letter order, formal before warm before brief", (kind) => {
    const groups = sectionsFor(kind)
    const order = groups.map((group) => slots.indexOf(group.slot))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    for (const { slot, sections } of groups) {
      expect(sections.every((section) => section.slot === slot && section.noteKinds.includes(kind))).toBe(
        true,
      )
      const tones = sections.map((section) => ["formal", "warm", "brief"].indexOf(section.tone))
      expect(tones).toEqual(tones.toSorted((a, b) => a - b))
      expect(new Set(tones)).toEqual(new Set([0, 1, 2]))
    }
  })

  test("for a thank-you cover every slot, and there is a letter for each kind", () => {
    expect(sectionsFor("thank-you").map((group) => group.slot)).toEqual(slots)
    expect(followUps.filter((kind) => lettersFor(kind).length === 0)).toEqual([])
    expect(lettersFor("thank-you").map((letter) => letter.tone)).toEqual(["formal", "warm", "brief"])
  })

  test("stand with the preferred tone first", () => {
    const tonesOf = (list: readonly { readonly tone: string }[] = []) => list.map(({ tone }) => tone)
    const [greeting] = sectionsFor("thank-you", builtInCatalogue, "brief")
    expect(tonesOf(greeting?.sections)).toEqual(["brief", "formal", "warm"])
    expect(tonesOf(lettersFor("reply", null, builtInCatalogue, "warm"))).toEqual(["warm", "formal", "brief"])
  })

  test("are none for what is not a follow-up", () => {
    expect(sectionsFor("not-a-follow-up")).toEqual([])
    expect(lettersFor("not-a-follow-up")).toEqual([])
  })
})

describe("the section for a rule", () => {
  test.each([
    ["gratitude", "thank-you", "warm", "thanks-warm"],
    ["gratitude", "check-in", "formal", "thanks-check-in-formal"],
    ["interest", "reply", "brief", "interest-reply-brief"],
    ["forward-look", "after-rejection", "warm", "forward-look-after-rejection-warm"],
    ["conversation", "thank-you", "brief", "recall-brief"],
    ["fit", "thank-you", "formal", "fit-formal"],
    ["concern", "thank-you", "warm", "concern-warm"],
    ["availability", "thank-you", "brief", "forward-look-availability-brief"],
    ["contact-details", "reply", "brief", "sign-off-contact-details-brief"],
    ["greeting", "reply", "warm", "greeting-warm"],
    ["sign-off", "final-check-in", "brief", "sign-off-brief"],
  ] as const)("%s in a %s, %s", (ruleId, kind, tone, id) => {
    expect(sectionForRule(ruleId, kind, tone)?.id).toBe(id)
  })

  test("is none where no section can meet it", () => {
    expect(sectionForRule("no-shouting", "thank-you", "warm")).toBeNull()
    expect(sectionForRule("gratitude", "not-a-follow-up", "warm")).toBeNull()
  })
})
