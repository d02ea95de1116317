import * as v from "valibot"
import { done, id, refused, stored } from "~src/platform/protocol-parts"
import { templateWordsSchema } from "~src/templates/own/template-words-schema"
import { packSchema } from "~src/templates/packs/pack"

const withBefore = v.variant("ok", [v.object({ ok: v.literal(true), before: v.unknown() }), refused])
/** What was stored of a file: when (ISO 8601), and what lay there before, or null. */
const taken = v.array(v.object({ id, at: v.string(), before: v.unknown() }))

/** The requests about letters, sections and packs. */
export const templateProtocol = {
  /**
   * Stores a letter or section in the person's own words under `id`, whether something lies there or not. With `base`, what
   * the editing began with, changes that were made elsewhere since are kept; where both changed the same field the answer
   * is `conflict`.
   */
  "save-template": {
    request: v.object({
      id,
      words: templateWordsSchema,
      base: v.exactOptional(templateWordsSchema),
    }),
    reply: stored,
  },
  /** Removes one of the person's own. `removed` is what lay there, for `restore-template`. */
  "remove-template": {
    request: v.object({ id }),
    reply: v.variant("ok", [v.object({ ok: v.literal(true), removed: v.unknown() }), refused]),
  },
  /** Puts back what `remove-template` took, unless something lies there by now. */
  "restore-template": { request: v.object({ id, removed: v.unknown() }), reply: done },
  /**
   * Stores the letters and sections of a file, all or none: each in the place of the one that lies under its `id`, if any.
   * `taken` is for `undo-taking`.
   */
  "take-templates": {
    request: v.object({
      templates: v.array(v.object({ id, words: templateWordsSchema })),
    }),
    reply: v.variant("ok", [v.object({ ok: v.literal(true), taken }), refused]),
  },
  /** Puts back what `take-templates` changed, but for what was changed again since. */
  "undo-taking": { request: v.object({ taken }), reply: done },
  /** Stores a pack in the place of the one with its id. `before` is what lay there, or null, for `restore-pack`. */
  "take-pack": { request: v.object({ pack: packSchema }), reply: withBefore },
  "remove-pack": { request: v.object({ id }), reply: withBefore },
  /** Puts back what lay there before; with null, nothing did. */
  "restore-pack": { request: v.object({ id, before: v.unknown() }), reply: done },
} as const
