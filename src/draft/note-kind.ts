/** What a draft is for. Importance of a rule, and the letters on offer, depend on it. */
export type NoteKind =
  | "thank-you"
  | "check-in"
  | "final-check-in"
  | "after-rejection"
  | "reply"
  | "not-a-follow-up"
