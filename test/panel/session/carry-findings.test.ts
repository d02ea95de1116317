import { describe, expect, test } from "vitest"
import { carryFindings } from "~src/panel/session/carry-findings"

/** The words marked with `*` in `before`, carried over to `after`. */
function carried(marked: string, after: string): string[] {
  const before = marked.replaceAll("*", "")
  const findings = Array.from(marked.matchAll(/\*([^*]+)\*/g), (match, index) => {
    const start = match.index - index * 2
    return {
      span: { start, end: start + (match[1] ?? "").length },
      kind: "spelling" as const,
      message: "",
      replacements: [],
    }
  })
  return carryFindings(before, after, findings).map(({ span }) => after.slice(span.start, span.end))
}

describe("findings while the text changes", () => {
  test.each([
    ["typing behind them", "a *teh* b", "a teh b c", ["teh"]],
    ["typing before them", "a *teh* b", "word a teh b", ["teh"]],
    ["typing between two", "*teh* and *wich*", "teh but and wich", ["teh", "wich"]],
    ["a space right behind", "a *teh*", "a teh ", ["teh"]],
    ["nothing changed", "a *teh* b", "a teh b", ["teh"]],
  ])("%s keeps them", (_what, before, after, words) => {
    expect(carried(before, after)).toEqual(words)
  })

  test.each([
    ["the word was put right", "a *teh* b", "a the b"],
    ["the word grew at its end", "a *teh*", "a tehm"],
    ["the word grew at its start", "a *teh* b", "a xteh b"],
    ["everything is gone", "a *teh* b", ""],
  ])("%s drops it", (_what, before, after) => {
    expect(carried(before, after)).toEqual([])
  })
})
