import type { Pack } from "~src/templates/packs/pack"

/** A pack of an agency, with `changes`. */
export function samplePack(changes: Partial<Pack> = {}): Pack {
  return {
    id: "northgate-talent-notes-for-nurses",
    name: "Notes for nurses",
    from: "Northgate Talent",
    mark: "NT",
    about: "What ward managers tell us they remember.",
    made: "2026-10-01",
    letters: [
      {
        title: "After a ward visit",
        noteKind: "thank-you",
        tone: "warm",
        subject: "Thank you, {{interviewer}}",
        body: "Dear {{first-name}},\n\nThank you for showing me the ward.\n\nKind regards,\n{{sender}}",
      },
    ],
    sections: [
      {
        title: "Thanks for the round",
        slot: "thanks",
        noteKinds: ["thank-you"],
        tone: "warm",
        body: "Thank you for taking me along on the round.",
      },
    ],
    advice: { gratitude: "Name the ward you saw." },
    ...changes,
  }
}
