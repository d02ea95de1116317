import type { SentKind } from "~src/interviews/sent-note"
import type { Piece } from "~src/library/letters/list-templates"
import { type MessageKey, say } from "~src/platform/i18n"
import { situationTitleKeys } from "~src/templates/situation"
import { slotTitleKeys, toneTitleKeys } from "~src/templates/slot"

/** The kinds of note a letter can be for, with their names. */
export const KIND_NAMES: Readonly<Record<SentKind, MessageKey>> = {
  "thank-you": "kindThankYou",
  "check-in": "kindCheckIn",
  "final-check-in": "kindFinalCheckIn",
  "after-rejection": "kindAfterRejection",
  reply: "kindReply",
}

/** The names of the groups that letters and sections stand in. */
export const GROUP_NAMES: Readonly<Record<string, MessageKey>> = {
  ...KIND_NAMES,
  handwritten: "templateHandwritten",
  ...slotTitleKeys,
}

/** What a letter or section is found by besides its words. */
export function findableName(piece: Piece): string {
  const groups = "slot" in piece ? [piece.slot, ...piece.noteKinds] : [piece.noteKind]
  const names = groups.map((group) => GROUP_NAMES[group]).filter((key) => key !== undefined)
  return [piece.title, detailsOf(piece), ...names.map((key) => say(key))].join(" ")
}

/** The tone, and the kind of meeting where it matters. */
export function detailsOf(piece: Piece): string {
  const situation = "situation" in piece ? piece.situation : undefined
  const after = situation ? [say("templateAfter", { meeting: say(situationTitleKeys[situation]) })] : []
  return [say(toneTitleKeys[piece.tone]), ...after].join(" · ")
}
