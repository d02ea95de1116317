import type { ReplyOf, RequestOf } from "~src/platform/protocol"
import { askBackground } from "~src/stores/ask-background"
import type { TakenTemplate } from "~src/templates/file/import-plan"
import type { Pack } from "~src/templates/packs/pack"

/** What was taken of a file, for the way back. */
export type Taken = RequestOf<"undo-taking">["taken"]

/** Stores what a file holds, all of it or nothing. Never rejects. */
export function takeTemplates(templates: readonly TakenTemplate[]): Promise<ReplyOf<"take-templates">> {
  const given = templates.map(({ id, words }) => ({ id: id ?? crypto.randomUUID(), words }))
  return askBackground({ kind: "take-templates", templates: given })
}

/** Takes back what `takeTemplates` stored, but for what she has changed since. Never rejects. */
export function undoTaking(taken: Taken): Promise<ReplyOf<"undo-taking">> {
  return askBackground({ kind: "undo-taking", taken })
}

/** Stores a pack in the place of an earlier copy of it. Never rejects. */
export function takePack(pack: Pack): Promise<ReplyOf<"take-pack">> {
  return askBackground({ kind: "take-pack", pack })
}

/** Removes a pack as a whole. Never rejects. */
export function removePack(id: string): Promise<ReplyOf<"remove-pack">> {
  return askBackground({ kind: "remove-pack", id })
}

/** Puts back what `takePack` or `removePack` found. Never rejects. */
export function restorePack(id: string, before: unknown): Promise<ReplyOf<"restore-pack">> {
  return askBackground({ kind: "restore-pack", id, before })
}
