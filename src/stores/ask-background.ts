import { logThrown } from "~src/platform/log"
import { request } from "~src/platform/messages"
import type { Message, Refusal, ReplyOf } from "~src/platform/protocol"
import { whyRefused } from "~src/platform/storage"

/** Requests that change something stored: their replies say when it was not done. */
type Change = Extract<
  Message,
  {
    kind: {
      [Kind in Message["kind"]]: Refusal extends ReplyOf<Kind> ? Kind : never
    }[Message["kind"]]
  }
>

/** Asks the background for a change. Never rejects: when nobody answers that is a refusal, too. */
export async function askBackground<M extends Change>(message: M): Promise<ReplyOf<M["kind"]> | Refusal> {
  try {
    return await request(message)
  } catch (thrown) {
    logThrown(message.kind, thrown)
    return { ok: false, reason: whyRefused(thrown) }
  }
}
