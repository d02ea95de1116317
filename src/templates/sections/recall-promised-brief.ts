import { defineSection } from "~src/templates/define-section"

export const recallPromisedBrief = defineSection({
  id: "recall-promised-brief",
  slot: "recall",
  tone: "brief",
  noteKinds: ["check-in"],
  title: "The date they named, in short",
  body: "You had hoped to have news by {{promised-date}}.",
  onlyWith: "promised-date",
  satisfies: [],
})
