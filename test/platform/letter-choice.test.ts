import { expect, it } from "vitest"
import { emptyInterview } from "~src/interviews/blank-interview"
import { letterChoiceIn } from "~src/platform/letter-choice"
import { defaultSettings } from "~src/platform/settings"
import { makeTemplate } from "~src/platform/template-record"
import { noteCompose } from "~src/templates/note-link"
import { letterWords, sectionWords } from "~test/templates/own/sample-words"

const NOW = "2026-11-20T15:00:00.000Z"
const stored = (tone: "warm" | "brief", body = "Thank you from me.") => ({
  settings: { ...defaultSettings, tone },
  "template:a": makeTemplate("a", letterWords({ tone: "brief", body }), null, NOW),
  "template:b": makeTemplate(
    "b",
    sectionWords({ basedOn: "thanks-warm", body: "Thanks, changed." }),
    null,
    NOW,
  ),
  "template:damaged": { id: "damaged" },
})
const link = (of: Record<string, unknown>) =>
  decodeURIComponent(
    noteCompose({ webmail: "gmail" }, { person: null, interview: emptyInterview() }, NOW, letterChoiceIn(of))
      .url,
  )

it("a window opened from popup or notification gets her own letter, or ours with her own words in it", () => {
  expect(link(stored("brief"))).toContain("Thank you from me.")
  expect(link(stored("warm"))).toContain("Thanks, changed.")
  expect(link(stored("warm"))).not.toContain("Thank you from me.")
})

it("what cannot be read leaves ours", () => {
  expect(link({ settings: "none", "template:x": 1 })).toContain("Dear {{first-name}},")
})
