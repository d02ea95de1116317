import { createDataWriter } from "~src/background/data-writer"
import { createInterviewWriter } from "~src/background/interview-writer"
import { createInvitationReader } from "~src/background/invitation-reader"
import { createPackWriter } from "~src/background/pack-writer"
import { createSentNoteWriter } from "~src/background/sent-note-writer"
import { createSerialQueue, type SerialQueue } from "~src/background/serial-queue"
import { createSettingsWriter } from "~src/background/settings-writer"
import { createTemplateTaker } from "~src/background/template-taker"
import { createTemplateWriter } from "~src/background/template-writer"
import { logThrown } from "~src/platform/log"
import type { Handlers } from "~src/platform/messages"
import type { ReplyOf, RequestOf } from "~src/platform/protocol"
import { openPage } from "~src/platform/tabs"
import { findLanguage } from "~src/proofread/find-language"
import { namesAround } from "~src/proofread/names-around"
import type { Proofreader } from "~src/proofread/proofreader"

/**
 * What the background does for each kind of request. `now` gives the current ISO 8601 instant; whatever writes what is stored
 * goes through `queue`.
 */
export function createHandlers(
  proofreader: Proofreader,
  now: () => string,
  queue: SerialQueue = createSerialQueue(),
): Handlers {
  return {
    ...createDataWriter(queue, now),
    ...createInterviewWriter(queue, now),
    ...createInvitationReader(now),
    ...createSentNoteWriter(queue),
    ...createSettingsWriter(queue, now),
    ...createTemplateWriter(queue, now),
    ...createTemplateTaker(queue, now),
    ...createPackWriter(queue, now),
    async "open-page"({ page, at }) {
      await openPage(page, at)
      return {}
    },
    "warm-up-proofreader": () => warmUp(proofreader),
    async "find-language"({ text }) {
      return { language: findLanguage(text) }
    },
    proofread: (message) => proofread(proofreader, message),
  }
}

async function warmUp(proofreader: Proofreader): Promise<Record<string, never>> {
  // Whether the engine starts is told to whoever asks for findings.
  proofreader.warmUp().catch((thrown: unknown) => logThrown("proofreader did not start", thrown))
  return {}
}

async function proofread(
  proofreader: Proofreader,
  { text, names, around, spelling }: RequestOf<"proofread">,
): Promise<ReplyOf<"proofread">> {
  try {
    const findings = await proofreader.proofread(text, [...names, ...namesAround(around)], spelling)
    return { findings: findings.map((found) => ({ ...found, replacements: [...found.replacements] })) }
  } catch (thrown) {
    logThrown("proofreader gave no answer", thrown)
    return { unavailable: "no-engine" }
  }
}
