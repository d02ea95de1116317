import { describe, expect, it } from "vitest"
import type { DraftSnapshot } from "~src/draft/snapshot"
import { createSending } from "~src/webmail/sending/sending"
import { createSentDrafts } from "~src/webmail/sending/sent-drafts"

const DANA = { name: "Dana Vale", address: "dana@orbit.example", field: "to" } as const
const RAVI = { name: "Ravi Menon", address: "ravi@orbit.example", field: "to" } as const
const draft = (...recipients: DraftSnapshot["recipients"]): DraftSnapshot => ({
  compose: "new",
  subject: "Thank you",
  body: "Thank you for the interview.",
  recipients,
})

describe("a draft that was sent a moment ago", () => {
  it.each([
    ["is opened again", draft({ ...DANA, address: "Dana@orbit.example" }), true],
    ["is opened again, and its readers are not there yet", draft(), true],
    ["has the same words to somebody else", draft(RAVI), false],
  ])("%s", (_what, other, isTakenBack) => {
    const sent = createSentDrafts()
    const sending = createSending(false)
    let takenBack = false
    sending.onTakenBack(() => {
      takenBack = true
    })
    sent.note("a", draft(DANA), sending)
    sent.reopened("b", other)
    expect(takenBack).toBe(isTakenBack)
  })
})
