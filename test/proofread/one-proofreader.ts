import { beforeAll } from "vitest"
import type { Finding } from "~src/draft/finding"
import type { SpellingChoice } from "~src/proofread/proofreader"
import { createNodeProofreader } from "../../scripts/node-proofreader"

/** One engine for a test file. Starting it takes a second, and ten on a busy machine. */
const shared = createNodeProofreader()
const START_TIMEOUT_MS = 60_000

beforeAll(async () => (await shared).warmUp(), START_TIMEOUT_MS)

export async function proofread(
  text: string,
  names: readonly string[] = [],
  spelling?: SpellingChoice,
): Promise<readonly Finding[]> {
  return (await shared).proofread(text, names, spelling)
}

/** The flagged pieces of text, in order. */
export async function flagged(text: string, names: readonly string[] = []): Promise<readonly string[]> {
  return (await proofread(text, names)).map(({ span }) => text.slice(span.start, span.end))
}
