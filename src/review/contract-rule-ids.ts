/**
 * The ids other programs may ask for, in checklist order. A rule that is not built yet is `unknown` to them: nothing is
 * known, so nothing is said.
 */
export const contractRuleIds = [
  "gratitude",
  "interest",
  "fit",
  "conversation",
  "concern",
  "forward-look",
  "availability",
  "greeting",
  "right-names",
  "one-reader",
  "unique-note",
  "subject",
  "sign-off",
  "contact-details",
  "length",
  "paragraphs",
  "no-pressure",
  "no-slang",
  "no-self-doubt",
  "no-shouting",
  "no-resume",
  "no-placeholder",
  "sentence-case",
  "spelling",
  "timing",
  "attachment",
] as const
