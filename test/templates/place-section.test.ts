import { describe, expect, test } from "vitest"
import { parseDraft } from "~src/draft/parse-draft"
import { placeSection } from "~src/templates/place-section"
import type { Slot } from "~src/templates/section"

function placed(body: string, slot: Slot, text = "NEW"): string {
  const draft = parseDraft({ compose: "new", subject: "", body, recipients: [] })
  const { offset, text: inserted } = placeSection(draft, slot, text)
  return body.slice(0, offset) + inserted + body.slice(offset)
}

const LETTER =
  "Dear Dana,\n\nThank you for your time.\n\nI look forward to hearing from you.\n\nKind regards,\nJonah Reyes"

describe("where a section goes", () => {
  test.each([
    ["greeting", `NEW\n\n${LETTER}`],
    ["thanks", LETTER.replace("Dear Dana,", "Dear Dana,\n\nNEW")],
    ["recall", LETTER.replace("I look forward", "NEW\n\nI look forward")],
    ["interest", LETTER.replace("I look forward", "NEW\n\nI look forward")],
    ["fit", LETTER.replace("I look forward", "NEW\n\nI look forward")],
    ["concern", LETTER.replace("I look forward", "NEW\n\nI look forward")],
    ["forward-look", LETTER.replace("\n\nKind", "\n\nNEW\n\nKind")],
    ["sign-off", `${LETTER}\n\nNEW`],
  ] as const)("%s in a whole letter", (slot, after) => {
    expect(placed(LETTER, slot)).toBe(after)
  })

  test.each(["greeting", "thanks", "fit", "sign-off"] as const)("%s alone in an empty draft", (slot) => {
    expect(placed("", slot)).toBe("NEW")
  })

  test.each([
    ["a greeting only", "Hi Dana,", "thanks", "Hi Dana,\n\nNEW"],
    ["a greeting with room below", "Hi Dana,\n\n", "thanks", "Hi Dana,\n\nNEW\n\n"],
    ["one line break below", "Hi Dana,\nThank you.", "thanks", "Hi Dana,\n\nNEW\n\nThank you."],
    ["no sign-off yet", "Hi Dana,\n\nThank you.", "sign-off", "Hi Dana,\n\nThank you.\n\nNEW"],
    ["no greeting yet", "Thank you.", "thanks", "NEW\n\nThank you."],
    [
      "no forward look yet",
      "Hi Dana,\n\nThank you.\n\nBest,\nJo",
      "fit",
      "Hi Dana,\n\nThank you.\n\nNEW\n\nBest,\nJo",
    ],
    ["a sign-off only", "Best,\nJo", "fit", "NEW\n\nBest,\nJo"],
    ["only line breaks", "\n\n\n", "fit", "NEW\n\n\n"],
  ] as const)("with %s", (_what, body, slot, after) => {
    expect(placed(body, slot)).toBe(after)
  })

  test("never splits a word or loses one, whatever the draft", () => {
    const bodies = ["Dear", "Hi Dana thanks", "a\n\n\n\nb", "Best,", "😀\n\nBest,\n😀", " \t\n Hi,\n x "]
    const slots = ["greeting", "thanks", "recall", "forward-look", "sign-off"] as const
    for (const body of bodies)
      for (const slot of slots) {
        const words = placed(body, slot).split(/\s+/).filter(Boolean)
        expect(words.filter((word) => word !== "NEW")).toEqual(body.split(/\s+/).filter(Boolean))
        expect(words).toContain("NEW")
      }
  })
})
