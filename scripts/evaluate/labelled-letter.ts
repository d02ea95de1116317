import * as v from "valibot"

const lineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  kind: v.nullish(v.string(), ""),
  compose: v.nullish(v.picklist(["new", "reply", "forward"]), "new"),
  subject: v.nullish(v.string()),
  body: v.string(),
  page_verdict: v.nullish(v.string(), ""),
  labels: v.record(v.string(), v.unknown()),
  evidence_sentences: v.nullish(v.record(v.string(), v.array(v.string())), {}),
})

const blanksSchema = v.nullish(v.array(v.string()), null)

/** A letter with what a careful reader says of it. */
export interface LabelledLetter {
  readonly id: string
  readonly kind: string
  readonly compose: "new" | "reply" | "forward"
  /** null when the letter came without one. */
  readonly subject: string | null
  readonly body: string
  /** Whether the place it comes from calls it good. */
  readonly isGood: boolean
  /** true, false, or something else for "can't tell". */
  readonly labels: Readonly<Record<string, unknown>>
  /** Sentences of the body that make a label true. */
  readonly evidence: Readonly<Record<string, readonly string[]>>
  /** Placeholders still in the letter; null when nobody looked. */
  readonly blanks: readonly string[] | null
}

/** Reads one JSON line. Throws with a sentence for people when it is not a labelled letter. */
export function readLabelledLetter(line: string): LabelledLetter {
  const parsed = v.safeParse(lineSchema, JSON.parse(line))
  if (!parsed.success) throw new Error(`not a labelled letter: ${parsed.issues[0].message}`)
  const { id, kind, compose, subject, body, page_verdict, labels, evidence_sentences } = parsed.output
  return {
    id: String(id),
    kind,
    compose,
    subject: subject ?? null,
    body,
    isGood: page_verdict.startsWith("good"),
    labels,
    evidence: evidence_sentences,
    blanks: v.parse(blanksSchema, labels.unfilled_placeholders),
  }
}
