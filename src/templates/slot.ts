import type { Slot, Tone } from "~src/templates/section"

/** In the order of a letter. */
export const slots = [
  "greeting",
  "thanks",
  "recall",
  "interest",
  "fit",
  "concern",
  "extra",
  "forward-look",
  "sign-off",
] as const satisfies readonly Slot[]

export const tones = ["formal", "warm", "brief"] as const satisfies readonly Tone[]

/** Keys of the slots' names in assets/_locales. */
export const slotTitleKeys = {
  greeting: "slotGreeting",
  thanks: "slotThanks",
  recall: "slotRecall",
  interest: "slotInterest",
  fit: "slotFit",
  concern: "slotConcern",
  extra: "slotExtra",
  "forward-look": "slotForwardLook",
  "sign-off": "slotSignOff",
} as const satisfies Readonly<Record<Slot, string>>

/** Keys of the tones' names in assets/_locales. */
export const toneTitleKeys = {
  formal: "toneFormal",
  warm: "toneWarm",
  brief: "toneBrief",
} as const satisfies Readonly<Record<Tone, string>>

/** The rule that is met once a slot has its place in the draft; "" where there is none. */
export const ruleOfSlot: Readonly<Record<Slot, string>> = {
  greeting: "greeting",
  thanks: "gratitude",
  recall: "conversation",
  interest: "interest",
  fit: "fit",
  concern: "concern",
  extra: "",
  "forward-look": "forward-look",
  "sign-off": "sign-off",
}
