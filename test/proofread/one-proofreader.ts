import type { Finding } from "~src/rules/rule"
import { createNodeProofreader } from "../../scripts/node-proofreader"

/** One engine for a test file: starting it takes a second or more. */
const shared = createNodeProofreader()

export async function proofread(text: string, names: readonly string[] = []): Promise<readonly Finding[]> {
  return (await shared).proofread(text, names)
}

/** The flagged pieces of text, in order. */
export async function flagged(text: string, names: readonly string[] = []): Promise<readonly string[]> {
  return (await proofread(text, names)).map(({ span }) => text.slice(span.start, span.end))
}
