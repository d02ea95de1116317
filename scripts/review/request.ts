import * as v from "valibot"
import type { DraftSnapshot } from "~src/draft/snapshot"
import type { Interview } from "~src/interviews/interview"
import { parseInterview } from "~src/interviews/interview-schema"
import { SENT_KINDS } from "~src/interviews/sent-note"
import type { SentNote } from "~src/rules/rule"

/** One draft to review, with everything that was given about it. */
export interface ReviewRequest {
  readonly id: string | number
  readonly snapshot: DraftSnapshot
  readonly interview: Interview | null
  readonly sentNotes: readonly SentNote[]
  readonly otherCompanies: readonly string[]
  /** ISO 8601. */
  readonly now: string
  /** Whether `now` was given; where it was made up, nothing is said of the time. */
  readonly isNowKnown: boolean
  readonly proofread: boolean
}

export type ReadRequest =
  | { readonly ok: true; readonly request: ReviewRequest }
  | { readonly ok: false; readonly id: string | number | null; readonly error: string }

const text = v.nullish(v.string(), "")
const idSchema = v.union([v.string(), v.number()], "expected a text or a number")
const recipient = v.object({
  name: text,
  address: text,
  field: v.nullish(v.picklist(["to", "cc", "bcc"]), "to"),
})
const instant = v.pipe(
  v.string(),
  v.check((written) => !Number.isNaN(Date.parse(written)), "expected an ISO 8601 time"),
)

const sentNote = v.object({
  to: text,
  body: v.string(),
  at: v.exactOptional(instant),
  kind: v.exactOptional(v.picklist(SENT_KINDS)),
})

const lineSchema = v.object({
  id: idSchema,
  compose: v.nullish(v.picklist(["new", "reply", "forward"]), "new"),
  subject: v.nullish(v.string()),
  body: v.string(),
  recipients: v.nullish(v.array(recipient), []),
  interview: v.nullish(v.unknown()),
  sentNotes: v.nullish(v.array(sentNote), []),
  otherCompanies: v.nullish(v.array(v.string()), []),
  attachments: v.nullish(v.number()),
  now: v.nullish(instant),
  proofread: v.nullish(v.boolean(), false),
})

const withId = v.object({ id: idSchema })

/** Reads one JSON line. `clock` gives the time where neither the line nor its interview states one. Never throws. */
export function readRequest(line: string, clock: () => string): ReadRequest {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return { ok: false, id: null, error: "The line is not JSON." }
  }
  const parsed = v.safeParse(lineSchema, json)
  if (!parsed.success) return { ok: false, id: idOf(json), error: readable(parsed.issues[0]) }
  return toRequest(parsed.output, clock)
}

function toRequest(line: v.InferOutput<typeof lineSchema>, clock: () => string): ReadRequest {
  const { id, compose, subject, body, recipients, sentNotes, otherCompanies, proofread } = line
  const read = line.interview == null ? null : parseInterview(line.interview)
  if (read && !read.ok) return { ok: false, id, error: `interview: ${read.reason}` }
  const interview = read?.interview ?? null
  const unknown = subject == null ? { subjectUnknown: true } : {}
  const attachments = line.attachments ?? null
  const snapshot = { compose, subject: subject ?? "", body, recipients, attachments, ...unknown }
  const now = line.now ?? afterInterview(interview) ?? clock()
  const facts = { interview, sentNotes, otherCompanies, now, isNowKnown: line.now != null }
  return { ok: true, request: { id, snapshot, ...facts, proofread } }
}

/** Three hours after the interview: when most people would write, and in time whatever the clock says. */
function afterInterview(interview: Interview | null): string | undefined {
  const at = Date.parse(interview?.at ?? "")
  return Number.isNaN(at) ? undefined : new Date(at + 3 * 3_600_000).toISOString()
}

function idOf(json: unknown): string | number | null {
  const parsed = v.safeParse(withId, json)
  return parsed.success ? parsed.output.id : null
}

function readable(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  return path ? `${path}: ${issue.message}` : issue.message
}
