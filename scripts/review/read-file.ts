import { readFile } from "node:fs/promises"
import { extname } from "node:path"
import PostalMime, { type Address } from "postal-mime"
import type { Mailbox } from "~src/draft/snapshot"
import type { ReviewRequest } from "./request"

const TEXT_FILES = ["", ".txt", ".md"]

/**
 * A draft from a file: a saved mail (`.eml`), or plain text of which no subject or recipient is known. Rejects with a
 * sentence for people, also where a file is neither.
 */
export async function readFileRequest(path: string, now: string): Promise<ReviewRequest> {
  const kind = extname(path).toLowerCase()
  if (kind !== ".eml" && !TEXT_FILES.includes(kind)) throw unreadable(path)
  const bytes = await readFile(path).catch(() => {
    throw new Error(`${path} can't be read: is the name right?`)
  })
  const facts = { interview: null, sentNotes: [], otherCompanies: [], now, isNowKnown: true }
  const rest = { id: path, ...facts, proofread: true }
  if (kind !== ".eml") {
    const body = plainText(bytes)
    if (body === null) throw unreadable(path)
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

function unreadable(path: string): Error {
  return new Error(`${path} is no draft that can be read: .txt, .md and .eml can.`)
}

/** null where the bytes are no text. Some editors on Windows still write its old code page. */
function plainText(bytes: Buffer): string | null {
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("windows-1252").decode(bytes)
  }
}

function mailboxes(addresses: readonly Address[] | undefined, field: Mailbox["field"]): readonly Mailbox[] {
  return (addresses ?? []).map(({ name, address }) => ({ name, address: address ?? "", field }))
}
