import * as v from "valibot"
import { emptyInterview, emptyInterviewer } from "~src/interviews/blank-interview"
import type { Interview } from "~src/interviews/interview"

/** `reason` names the field and what was wrong with it, for people: "interviewers.0.name: expected text". */
export type ParsedInterview =
  | { readonly ok: true; readonly interview: Interview }
  | { readonly ok: false; readonly reason: string }

const LONGEST_REASON = 200

const text = v.nullish(v.pipe(v.string("expected text"), v.trim()), "")
const texts = v.pipe(
  v.nullish(v.array(v.pipe(v.string("expected text"), v.trim()), "expected a list"), []),
  v.transform((list) => list.filter((entry) => entry !== "")),
)

/** Refuses lists, which are objects too and even have an `at`. */
const noList = (message: string) =>
  v.pipe(
    v.unknown(),
    v.check((input) => !Array.isArray(input), message),
  )

const interviewer = v.pipe(
  noList("expected a person"),
  v.object({ name: text, email: text, title: text, topics: texts, concern: text }, "expected a person"),
)
const sender = v.object(
  { name: text, phone: text, email: text, linkedin: text },
  "expected the sender's details",
)

/**
 * The JSON of an interview: every field may be missing or null, fields we do not know are left out, text is trimmed.
 * The output has every field, with empty strings and lists for what is not known.
 */
const interviewSchema = v.pipe(
  noList("expected an interview"),
  v.object(
    {
      company: text,
      role: text,
      at: text,
      channel: text,
      interviewers: v.nullish(v.array(interviewer, "expected a list"), []),
      strengths: texts,
      promisedBy: text,
      me: v.nullish(sender, emptyInterview().me),
    },
    "expected an interview",
  ),
)

/** Reads an interview that comes from outside. Never throws. */
export function parseInterview(input: unknown): ParsedInterview {
  const parsed = v.safeParse(interviewSchema, input)
  if (!parsed.success) return { ok: false, reason: readable(parsed.issues[0]) }
  return { ok: true, interview: withoutEmptyPeople(parsed.output) }
}

function readable(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  return `${path ? `${path}: ` : ""}${issue.message}`.slice(0, LONGEST_REASON)
}

function withoutEmptyPeople(interview: Interview): Interview {
  const nobody = JSON.stringify(emptyInterviewer())
  const interviewers = interview.interviewers.filter((person) => JSON.stringify(person) !== nobody)
  return { ...interview, interviewers }
}
