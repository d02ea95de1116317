import * as v from "valibot"
import { INVITATION_REFUSALS } from "~src/interviews/invitation/invitation"
import { progressChangeSchema } from "~src/interviews/progress"
import { sentMessageSchema } from "~src/interviews/sent-note"
import { DATA_FILE_REFUSALS } from "~src/platform/data-file"
import { storedInterview } from "~src/platform/interview-record"
import { done, id, refused, stored } from "~src/platform/protocol-parts"
import { sentNoteRecordSchema } from "~src/platform/sent-note-record"
import { settingsChangeSchema, spellingChoice } from "~src/platform/settings"
import { templateProtocol } from "~src/platform/template-protocol"

const invitation = v.object({
  title: v.string(),
  interview: storedInterview,
  cancelled: v.boolean(),
  repeats: v.boolean(),
  isFirstOnly: v.boolean(),
  zoneAssumed: v.boolean(),
})
const removedInterview = v.object({
  record: v.unknown(),
  /** By their keys. */
  notes: v.record(v.string(), v.unknown()),
})
const finding = v.object({
  span: v.object({ start: v.number(), end: v.number() }),
  kind: v.picklist(["spelling", "grammar"]),
  message: v.string(),
  replacements: v.array(v.string()),
})

/** Every request the background answers: the shape of the request, and of its reply. */
export const protocol = {
  /**
   * Stores an interview under `id`, whether something lies there or not. With `base`, what the editing began with, changes that
   * were made elsewhere since are kept; where both changed the same field the answer is `conflict`.
   */
  "save-interview": {
    request: v.object({
      id,
      interview: storedInterview,
      base: v.exactOptional(storedInterview),
    }),
    reply: stored,
  },
  /** Changes what happened since the interview: status, who was thanked, what was put off. */
  "change-progress": { request: v.object({ id, change: progressChangeSchema }), reply: done },
  /** Removes an interview, readable or not, and its sent notes. `removed` is what lay there, for `restore-interview`. */
  "remove-interview": {
    request: v.object({ id }),
    reply: v.variant("ok", [v.object({ ok: v.literal(true), removed: removedInterview }), refused]),
  },
  /** Puts back what `remove-interview` took, unless something lies there by now. */
  "restore-interview": { request: v.object({ id, removed: removedInterview }), reply: done },
  /** Reads a calendar file. Its parser lives in the background, so that no page pays for it. Stores nothing. */
  "read-invitation": {
    request: v.object({ text: v.string() }),
    reply: v.variant("ok", [
      v.object({ ok: v.literal(true), invitations: v.array(invitation) }),
      v.object({ ok: v.literal(false), reason: v.picklist(INVITATION_REFUSALS) }),
    ]),
  },
  ...templateProtocol,
  /**
   * Notes under `id` a message that was sent. Its text is left out, and a yes waited for, as the settings say; there is none
   * to wait for where the person noted it herself (`isSure`).
   */
  "add-sent-note": {
    request: v.object({ id, message: sentMessageSchema, isSure: v.exactOptional(v.boolean()) }),
    reply: stored,
  },
  /** The person said that it went out. */
  "confirm-sent-note": { request: v.object({ id }), reply: done },
  /** Takes notes back: sending was undone, or the person wants them gone. Without `ids`, all of them. */
  "remove-sent-notes": { request: v.object({ ids: v.exactOptional(v.array(id)) }), reply: done },
  /** Puts back a note that "remove-sent-notes" took, as it was. */
  "restore-sent-note": { request: v.object({ note: sentNoteRecordSchema }), reply: done },
  /** Keeps that notes were sent, but none of their texts. */
  "forget-sent-texts": { request: v.object({}), reply: done },
  /** Brings in a file's text. Whatever is wrong with it, or with storing it, leaves everything as it was. */
  "import-data": {
    request: v.object({ text: v.string(), mode: v.picklist(["merge", "replace"]) }),
    reply: v.union([
      done,
      v.object({
        ok: v.literal(false),
        reason: v.picklist(DATA_FILE_REFUSALS),
        problems: v.array(v.object({ where: v.string(), expected: v.string() })),
      }),
    ]),
  },
  /** Deletes everything that is stored, for good. `isSyncEmpty`: the browser let us delete what sync was given, too. */
  "delete-everything": {
    request: v.object({}),
    reply: v.variant("ok", [v.object({ ok: v.literal(true), isSyncEmpty: v.boolean() }), refused]),
  },
  /** Removes something that cannot be read, for good. */
  "remove-set-aside": { request: v.object({ key: v.string() }), reply: done },
  "change-settings": { request: v.object({ change: settingsChangeSchema }), reply: done },
  /** Opens one of our own pages in a tab, which the page of a webmail cannot; `at` is a place in it, or "". */
  "open-page": {
    request: v.object({ page: v.picklist(["library", "handwritten"]), at: v.string() }),
    reply: v.object({}),
  },
  /** Starts the proofreader early, without waiting for it. */
  "warm-up-proofreader": { request: v.object({}), reply: v.object({}) },
  /** Which language a text is in, as an ISO 639-1 code; null for English, and where nobody can tell. */
  "find-language": {
    request: v.object({ text: v.string() }),
    reply: v.object({ language: v.nullable(v.string()) }),
  },
  proofread: {
    request: v.object({
      text: v.string(),
      names: v.array(v.string()),
      around: v.string(),
      spelling: spellingChoice,
    }),
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
