import { execFile } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { afterAll, describe, expect, test } from "vitest"

const ROOT = fileURLToPath(new URL("../../", import.meta.url))
const LABELLED = fileURLToPath(new URL("./labelled.jsonl", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "afterword-evaluate-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const evaluate = (...args: string[]) =>
  promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/evaluate.ts", ...args], { cwd: ROOT })

describe("evaluate", () => {
  test("figures against a reader's labels, worked out by hand", async () => {
    const { stdout } = await evaluate(LABELLED, "--wrong")
    const lines = stdout.split("\n").map((line) => line.replace(/ +/g, " "))
    // Of two gratitudes one is really there; the driver's is labelled wrongly on purpose.
    expect(lines).toContain("gratitude 1.000 0.500 0.667 2")
    expect(lines[lines.indexOf("gratitude 1.000 0.500 0.667 2") + 1]).toBe(" missed: driver")
    expect(lines).toContain("sign-off 0.667 1.000 0.800 2")
    expect(lines).toContain("fit – – – 0")
    // (2/3 + 2/3 + 1 + 1 + 4/5) / 5: a rule that never comes up on either side is in full agreement.
    expect(lines).toContain("mean F1 of 5 rules: 0.827")
    expect(lines).toContain("follow-up or not: recall 0.750, others taken for one 0.000")
    expect(lines).toContain("kind right: 0.667 of 3")
    expect(lines).toContain(" driver: thank-you, read as check-in")
    expect(lines).toContain("placeholders: recall 0.500, false 0.000 per 100 letters")
    expect(lines).toContain(" nurse: missed the ward")
    expect(lines).toContain("passages on the labelled sentence: 0.667 of 3")
    expect(lines).toContain("verdicts on letters called good: almost 1, not-ready 1")
    expect(lines).toContain("the same once every blank is filled in: almost 1, ready 1")
  })

  test("without --wrong no letter is named", async () => {
    const { stdout } = await evaluate(LABELLED)
    expect(stdout).not.toContain("driver")
  })

  test("a line that is no labelled letter is named by its number", async () => {
    const path = join(folder, "bad.jsonl")
    writeFileSync(path, '{"id":"a","body":"Hi","labels":{}}\n{"id":"b"}\n')
    await expect(evaluate(path)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("line 2: not a labelled letter"),
    })
  })
})
