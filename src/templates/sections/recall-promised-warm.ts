import { defineSection } from "~src/templates/define-section"

export const recallPromisedWarm = defineSection({
  id: "recall-promised-warm",
  slot: "recall",
  tone: "warm",
  noteKinds: ["check-in"],
  title: "The date they named, warmly",
  body: "You mentioned that you hoped to have news by {{promised-date}}.",
  onlyWith: "promised-date",
  satisfies: [],
})
