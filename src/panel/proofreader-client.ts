import type { SpellingService } from "~src/panel/spelling-service"
import { request } from "~src/platform/messages"
import { PROOFREAD_LIMIT } from "~src/proofread/proofreader"

/** The proofreader that lives in the background, reached by messages. */
export function createProofreaderClient(): SpellingService {
  return {
    async warmUp() {
      await request({ kind: "warm-up-proofreader" })
    },
    async proofread({ text, names, ...told }) {
      // A pasted book need not travel: one character more than is read shows that something was left out.
      const read = text.slice(0, PROOFREAD_LIMIT + 1)
      const reply = await request({ kind: "proofread", text: read, names: [...names], ...told })
      return "unavailable" in reply ? reply.unavailable : reply.findings
    },
  }
}
