import { harperParts } from "~src/background/harper-binary"
import { createHarperProofreader } from "~src/proofread/harper-proofreader"
import type { Proofreader } from "~src/proofread/proofreader"

/**
 * The background's one proofreader. It starts with the first draft and goes when the browser stops the background,
 * which gives its 200 MB back; nothing keeps it alive. The next draft starts it again.
 * Never `WorkerLinter`: it starts its worker from a blob, which an extension page's policy refuses.
 */
export function createProofreaderHost(): Proofreader {
  return createHarperProofreader(harperParts)
}
