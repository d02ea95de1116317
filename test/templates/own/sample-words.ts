import type { LetterWords, SectionWords } from "~src/templates/own/own-template"

/** A section somebody wrote, with `changes`. */
export function sectionWords(changes: Partial<SectionWords> = {}): SectionWords {
  return {
    kind: "section",
    title: "Thanks, my way",
    slot: "thanks",
    noteKinds: ["thank-you"],
    tone: "warm",
    body: "Thank you for showing me round {{company}} {{day}}.",
    ...changes,
  }
}

/** A letter somebody wrote, with `changes`. */
export function letterWords(changes: Partial<LetterWords> = {}): LetterWords {
  return {
    kind: "letter",
    title: "After a good talk",
    noteKind: "thank-you",
    tone: "warm",
    subject: "Thank you, {{interviewer}}",
    body: "Dear {{interviewer}},\n\nThank you for the talk about {{topic}}.\n\n{{phone}}\n\nAll the best,\n{{sender}}",
    ...changes,
  }
}
