import { readFile } from "node:fs/promises"
import { extname } from "node:path"
import PostalMime, { type Address } from "postal-mime"
import type { Mailbox } from "~src/draft/snapshot"
import type { ReviewRequest } from "./request"

/**
 * A draft from a file: a saved mail (`.eml`), else plain text of which no subject or recipient is known. Rejects with a
 * sentence for people.
 */
export async function readFileRequest(path: string, now: string): Promise<ReviewRequest> {
  const bytes = await readFile(path).catch(() => {
    throw new Error(`${path} can't be read: is the name right?`)
  })
  const facts = { interview: null, sentNotes: [], otherCompanies: [], now, isNowKnown: true }
  const rest = { id: path, ...facts, proofread: true }
  if (extname(path).toLowerCase() !== ".eml") {
    const body = bytes.toString("utf8")
    return { ...rest, snapshot: { compose: "new", subject: "", subjectUnknown: true, body, recipients: [] } }
  }
  const mail = await PostalMime.parse(bytes)
  if (mail.text === undefined) throw new Error(`${path} has no plain-text part to read.`)
  const snapshot = {
    compose: mail.inReplyTo ? ("reply" as const) : ("new" as const),
    subject: mail.subject ?? "",
    body: mail.text.replaceAll("\r\n", "\n"),
    recipients: [...mailboxes(mail.to, "to"), ...mailboxes(mail.cc, "cc"), ...mailboxes(mail.bcc, "bcc")],
    attachments: mail.attachments.length,
  }
  return { ...rest, snapshot }
}

function mailboxes(addresses: readonly Address[] | undefined, field: Mailbox["field"]): readonly Mailbox[] {
  return (addresses ?? []).map(({ name, address }) => ({ name, address: address ?? "", field }))
}
