import * as v from "valibot"
import { storedInterview } from "~src/platform/interview-record"
import { settingsChangeSchema, spellingChoice } from "~src/platform/settings"

const id = v.pipe(v.string(), v.nonEmpty())
const refused = v.object({
  ok: v.literal(false),
  /** `occupied`: something that must not be overwritten already lies there; `missing`: there is nothing to remove. */
  reason: v.picklist(["full", "closed", "declined", "occupied", "missing"]),
})
const done = v.variant("ok", [v.object({ ok: v.literal(true) }), refused])
const finding = v.object({
  span: v.object({ start: v.number(), end: v.number() }),
  kind: v.picklist(["spelling", "grammar"]),
  message: v.string(),
  replacements: v.array(v.string()),
})

/** Every request the background answers: the shape of the request, and of its reply. */
export const protocol = {
  /** Stores an interview, under a new id where `id` is null. */
  "save-interview": {
    request: v.object({ id: v.nullable(id), interview: storedInterview }),
    reply: v.variant("ok", [v.object({ ok: v.literal(true), id }), refused]),
  },
  /** Removes an interview, readable or not. `removed` is what lay there, for `restore-interview`. */
  "remove-interview": {
    request: v.object({ id }),
    reply: v.variant("ok", [v.object({ ok: v.literal(true), removed: v.unknown() }), refused]),
  },
  /** Puts back what `remove-interview` took, unless something lies there by now. */
  "restore-interview": { request: v.object({ id, removed: v.unknown() }), reply: done },
  "change-settings": { request: v.object({ change: settingsChangeSchema }), reply: done },
  /** Opens one of our own pages in a tab, which the page of a webmail cannot; `at` is a place in it, or "". */
  "open-page": {
    request: v.object({ page: v.picklist(["library"]), at: v.string() }),
    reply: v.object({}),
  },
  /** Starts the proofreader early, without waiting for it. */
  "warm-up-proofreader": { request: v.object({}), reply: v.object({}) },
  proofread: {
    request: v.object({ text: v.string(), names: v.array(v.string()), spelling: spellingChoice }),
    reply: v.union([
      v.object({ findings: v.array(finding) }),
      v.object({ unavailable: v.picklist(["no-engine"]) }),
    ]),
  },
} as const

type Protocol = typeof protocol
export type MessageKind = keyof Protocol

/** What the caller sends, by kind. */
export type RequestOf<Kind extends MessageKind> = v.InferOutput<Protocol[Kind]["request"]>
/** What the background answers, by kind. */
export type ReplyOf<Kind extends MessageKind> = v.InferOutput<Protocol[Kind]["reply"]>
/** Why the background did not do what it was asked. */
export type Refusal = v.InferOutput<typeof refused>

/** Every request, told apart by `kind`. */
export type Message = {
  [Kind in MessageKind]: { readonly kind: Kind } & Readonly<RequestOf<Kind>>
}[MessageKind]
