import type { MessageKey } from "~src/platform/i18n"

/** Papers that notes are written on; the style sheet has a page for each. */
export const PAPER_SIZES = ["letter", "a4", "a5", "card", "a6"] as const

export type PaperSize = (typeof PAPER_SIZES)[number]

export const paperSizeKeys = {
  letter: "handLetter",
  a4: "handA4",
  a5: "handA5",
  card: "handCard",
  a6: "handA6",
} as const satisfies Readonly<Record<PaperSize, MessageKey>>
