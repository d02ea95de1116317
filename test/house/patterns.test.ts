import { beforeAll, expect, test } from "vitest"
import { allPatterns, loopsIn } from "~test/house/all-patterns"

let patterns: readonly RegExp[] = []

beforeAll(async () => {
  patterns = await allPatterns()
})

test("patterns are found, put together or written out", () => {
  expect(patterns.length).toBeGreaterThan(200)
  expect(loopsIn(String.raw`a(?:b|[)]\)c)*(?:d){2,}(e)(?:f ){0,3}`)).toEqual([
    String.raw`(?:b|[)]\)c)`,
    "(?:d)",
  ])
})

/**
 * Time can only grow exponentially where a group repeats without limit and can take the same words in two ways. recheck
 * decides that for each such group by itself, in its JavaScript build, which runs on any machine.
 */
test("no repeated group can take the same words in two ways (recheck)", async () => {
  process.env.RECHECK_BACKEND = "pure"
  const { checkSync } = await import("recheck")
  const loops = new Map(
    patterns.flatMap(({ source, flags }) =>
      loopsIn(source).map((loop) => [loop, flags.includes("u") ? "u" : ""] as const),
    ),
  )
  const verdicts = [...loops].map(([loop, flags]) => {
    const found = checkSync(`^(?:${shortened(loop)})*!$`, flags, { timeout: 4_000 })
    return { loop, verdict: found.status === "vulnerable" ? found.complexity.type : found.status }
  })
  expect(verdicts.filter(({ verdict }) => verdict === "exponential")).toEqual([])
  // What it gives up on is left to test/review/worst-case.test.ts; if that were many, this would be no check.
  expect(verdicts.filter(({ verdict }) => verdict === "unknown").length).toBeLessThanOrEqual(3)
}, 60_000)

/** One letter for each word, where a loop is made of words alone: the same question about far fewer states. */
function shortened(loop: string): string {
  if (/[\\[]/.test(loop)) return loop
  const letters = new Map<string, string>()
  return loop.replace(/[a-z']+/gi, (word) => {
    const letter = letters.get(word) ?? String.fromCodePoint(97 + letters.size)
    letters.set(word, letter)
    return letter
  })
}
