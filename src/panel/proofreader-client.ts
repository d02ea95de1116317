import { request } from "~src/platform/messages"
import { PROOFREAD_LIMIT, type Proofreader } from "~src/proofread/proofreader"

/** The proofreader that lives in the background, reached by messages. Rejects when it is not available. */
export function createProofreaderClient(): Proofreader {
  return {
    async warmUp() {
      await request({ kind: "warm-up-proofreader" })
    },
    async proofread(whole, names, spelling = "either") {
      // A pasted book need not travel: one character more than is read tells that something was left out.
      const text = whole.slice(0, PROOFREAD_LIMIT + 1)
      const reply = await request({ kind: "proofread", text, names: [...names], spelling })
      if ("unavailable" in reply) throw new Error(reply.unavailable)
      return reply.findings
    },
  }
}
