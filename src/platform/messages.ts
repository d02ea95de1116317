import * as v from "valibot"
import { browser } from "~src/platform/browser"
import { isOurs, type Sender } from "~src/platform/is-ours"
import { guarded } from "~src/platform/lifecycle"
import { logThrown } from "~src/platform/log"
import {
  type Message,
  type MessageKind,
  protocol,
  type ReplyOf,
  type RequestOf,
} from "~src/platform/protocol"

/** One function per kind of request. A handler that throws makes the caller's `request` reject. */
export type Handlers = { [Kind in MessageKind]: (message: RequestOf<Kind>) => Promise<ReplyOf<Kind>> }

const envelope = v.looseObject({ kind: v.picklist(Object.keys(protocol) as MessageKind[]) })

/**
 * A background that is being stopped takes what reaches it then along, unanswered: in Firefox about once in forty times that
 * it stops (measured with one that does every half second). Asked again it is there again.
 */
const MOST_TIMES = 3

/**
 * Sends `message` to the background and gives its reply. It may arrive twice, so what is to be made anew has its id in it.
 * Rejects when nobody answers (the extension is gone or its background did not start) and when the answer is not one of
 * this kind.
 */
export async function request<M extends Message>(message: M): Promise<ReplyOf<M["kind"]>> {
  return parseReply(message.kind, await send(message, MOST_TIMES))
}

async function send(message: Message, times: number): Promise<unknown> {
  const sending = guarded(() => browser.runtime.sendMessage(message))
  if (times === 1) return sending
  const reply: unknown = await sending.catch((thrown: unknown) => {
    if (wasCutOff(thrown)) return undefined
    throw thrown
  })
  return reply ?? send(message, times - 1)
}

/** Chromium says so where it is known that somebody had begun to answer; else both leave it at no reply. */
function wasCutOff(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.message.includes("message channel closed")
}

/**
 * Answers requests with `handlers`, in the background. What is not one of our requests, or comes neither from a
 * page of this extension nor from a page of the webmails, is left alone: an answer of `undefined` lets other listeners have it. Returns a function that stops it.
 */
export function answer(handlers: Handlers): () => void {
  const listener = (message: unknown, sender: Sender) => {
    if (!isOurs(sender)) return undefined
    const known = v.safeParse(envelope, message)
    if (!known.success) return undefined
    return handle(handlers, known.output.kind, message)
  }
  // The listener itself is not async: one that is answers every message, also those meant for somebody else.
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}

async function handle<Kind extends MessageKind>(handlers: Handlers, kind: Kind, message: unknown) {
  try {
    const schema: v.GenericSchema<unknown, RequestOf<Kind>> = protocol[kind].request
    return await handlers[kind](v.parse(schema, message))
  } catch (thrown) {
    logThrown(`message ${kind}`, thrown)
    throw thrown
  }
}

function parseReply<Kind extends MessageKind>(kind: Kind, reply: unknown): ReplyOf<Kind> {
  const schema: v.GenericSchema<unknown, ReplyOf<Kind>> = protocol[kind].reply
  return v.parse(schema, reply)
}
