import type { DraftSnapshot } from "~src/draft/snapshot"
import { haveSameWords } from "~src/webmail/insertion/same-words"
import type { OpenSending } from "~src/webmail/sending/sending"

/** Webmails offer to undo a sending for half a minute at most; twice that is on the safe side. In milliseconds. */
const UNDO_TIME = 60_000

/** Drafts that were sent lately: one that is open again was not sent after all. */
export interface SentDrafts {
  note(id: string, draft: DraftSnapshot | null, sending: OpenSending): void
  /** A compose window holds this draft now. */
  reopened(id: string, draft: DraftSnapshot | null): void
}

/** Remembers drafts for as long as a sending can be undone, in this page only. */
export function createSentDrafts(): SentDrafts {
  let sent: { id: string; draft: DraftSnapshot | null; sending: OpenSending; at: number }[] = []
  return {
    note(id, draft, sending) {
      sent.push({ id, draft, sending, at: performance.now() })
    },
    reopened(id, draft) {
      const since = performance.now() - UNDO_TIME
      sent = sent.filter(({ at }) => at > since)
      for (const one of sent) if (one.id === id || isSame(one.draft, draft)) one.sending.takeBack()
    },
  }
}

/** Outlook's windows have ids of their own, so there the draft is known by what it says, and to whom. */
function isSame(one: DraftSnapshot | null, other: DraftSnapshot | null): boolean {
  if (!one || !other || one.body.trim() === "") return false
  return one.subject === other.subject && haveSameWords(one.body, other.body) && mayShareReaders(one, other)
}

/** The same words to somebody else are another mail. A window that is being built again may not show its readers yet. */
function mayShareReaders(one: DraftSnapshot, other: DraftSnapshot): boolean {
  const readers = ({ recipients }: DraftSnapshot) =>
    recipients.map(({ name, address }) => (address || name).toLowerCase())
  const [sent, open] = [readers(one), readers(other)]
  return sent.length === 0 || open.length === 0 || open.some((reader) => sent.includes(reader))
}
