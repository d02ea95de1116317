import type { DraftSnapshot } from "~src/draft/snapshot"

/** A follow-up of 150 words, as people write them: most of what should be there, and a few things amiss. */
export const SAMPLE: DraftSnapshot = {
  compose: "new",
  subject: "Thank you for Tuesday",
  recipients: [{ name: "Dana Whitfield", address: "dana.whitfield@orbitlabs.example", field: "to" }],
  body: [
    "Hi Dana,",
    "Thank you for taking so much time for me on Tuesday, and for showing me around the workshop afterwards. I liked how openly you spoke about the move to shared release trains, and I have been thinking about your question ever since: how would a small team keep its tests quick when three others change the same services?",
    "At Fernhill I led exactly such a change. We cut the nightly run from four hours to twenty-five minutes, mostly by giving each service its own data and by deleting tests that nobody could explain. I would enjoy doing the same with your people, and the role you described is the one I have been looking for.",
    "You asked wether I had worked with suppliers before. I have, for two years, and can tell you more whenever it suits you.",
    "I look forward to hearing from you about the next steps.",
    "Best regards,\nJonas Abel",
  ].join("\n\n"),
}
