import { defineSection } from "~src/templates/define-section"

export const recallPromisedFormal = defineSection({
  id: "recall-promised-formal",
  slot: "recall",
  tone: "formal",
  noteKinds: ["check-in"],
  title: "The date they named, formally",
  body: "When we spoke, you expected to have news by {{promised-date}}.",
  onlyWith: "promised-date",
  satisfies: [],
})
