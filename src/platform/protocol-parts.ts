import * as v from "valibot"

/** A record's own id. */
export const id = v.pipe(v.string(), v.nonEmpty())
/** Why something was not done. */
export const refused = v.object({
  ok: v.literal(false),
  /**
   * `occupied`: something that must not be overwritten already lies there; `missing`: there is nothing to change;
   * `conflict`: another window changed the same, and nothing was stored.
   */
  reason: v.picklist(["full", "closed", "declined", "occupied", "missing", "conflict"]),
})
/** Done, or not. */
export const done = v.variant("ok", [v.object({ ok: v.literal(true) }), refused])
/** Stored under `id`, or not. */
export const stored = v.variant("ok", [v.object({ ok: v.literal(true), id }), refused])
