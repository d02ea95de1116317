import { request } from "~src/platform/messages"
import type { Proofreader } from "~src/proofread/proofreader"

/** The proofreader that lives in the background, reached by messages. Rejects when it is not available. */
export function createProofreaderClient(): Proofreader {
  return {
    async warmUp() {
      await request({ kind: "warm-up-proofreader" })
    },
    async proofread(text, names) {
      const reply = await request({ kind: "proofread", text, names: [...names] })
      if ("unavailable" in reply) throw new Error(reply.unavailable)
      return reply.findings
    },
  }
}
