import type { Finding } from "~src/draft/finding"

/**
 * Takes findings in `before` over to `after`, so that rows stay while the proofreader reads the new text: those wholly
 * in what the two texts share at the start keep their place, those in what they share at the end move along, and
 * whatever was touched is dropped.
 */
export function carryFindings(
  before: string,
  after: string,
  findings: readonly Finding[],
): readonly Finding[] {
  const head = sharedHead(before, after)
  const tail = sharedTail(before, after, head)
  const shift = after.length - before.length
  return findings.flatMap((finding) => {
    const { start, end } = finding.span
    if (end <= head && !isLetter(after[end])) return [finding]
    if (start < before.length - tail || isLetter(after[start + shift - 1])) return []
    return [{ ...finding, span: { start: start + shift, end: end + shift } }]
  })
}

/** A letter right beside a finding means that its word has grown and is another word now. */
function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character)
}

function sharedHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let count = 0
  while (count < most && a[count] === b[count]) count += 1
  return count
}

function sharedTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head
  let count = 0
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1
  return count
}
