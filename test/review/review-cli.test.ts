import { execFile, spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { afterAll, describe, expect, test, vi } from "vitest"
import { contractRuleIds } from "~src/review/contract-rule-ids"

const ROOT = fileURLToPath(new URL("../../", import.meta.url))
const COMMAND = ["--import", "tsx", "scripts/review.ts"]
// Each test starts the command, some of them the proofreader too.
vi.setConfig({ testTimeout: 60_000 })
const folder = mkdtempSync(join(tmpdir(), "afterword-review-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Feeds lines to the command and reads the lines it gives back. */
async function reviewed(...lines: string[]) {
  const child = spawn(process.execPath, COMMAND, { cwd: ROOT })
  child.stdin.end(`${lines.join("\n")}\n`)
  let out = ""
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk
  })
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve))
  return {
    code,
    answers: out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  }
}

const LETTER =
  "Dear Ana,\n\nThank you for taking the time to talk with me on Tuesday about the planner role.\n\nBest,\nJo"

describe("JSON lines", () => {
  test("every line gets its answer, in order, and a bad one costs only itself", async () => {
    const { code, answers } = await reviewed(
      JSON.stringify({ id: "one", body: LETTER, subject: "Thank you" }),
      "{ this is not JSON",
      JSON.stringify({ id: "three" }),
      JSON.stringify({ id: "four", body: LETTER, interview: { company: 7 } }),
      JSON.stringify({ id: "five", body: "", now: "2026-03-04T15:00:00Z", compose: "reply" }),
    )
    expect(answers.map((answer) => answer.id)).toEqual(["one", null, "three", "four", "five"])
    expect(answers.map((answer) => "error" in answer)).toEqual([false, true, true, true, false])
    expect(code).toBe(1)
  })

  test("an empty line between two is a bad one; without a time nothing is said of the time, which matters no less", async () => {
    const known = { body: LETTER, interview: { company: "Port", at: "2026-03-01T10:00:00Z" } }
    const { answers, code } = await reviewed(
      JSON.stringify({ id: "no time", ...known }),
      "",
      JSON.stringify({ id: "late", ...known, now: "2026-03-02T16:00:00Z" }),
    )
    expect(answers.map((answer) => answer.id)).toEqual(["no time", null, "late"])
    expect(code).toBe(1)
    expect(answers[0].checks.timing).toEqual({ state: "unknown", importance: "should", passages: [] })
    expect(answers[2].checks.timing).toMatchObject({ state: "unmet", importance: "should" })
  })

  test("an answer states every rule, whatever the draft is", async () => {
    const { code, answers } = await reviewed(JSON.stringify({ id: 1, body: LETTER }), "", "")
    expect(answers, "empty lines at the end ask nothing").toHaveLength(1)
    const [{ checks, verdict, noteKind, ms }] = answers
    expect(Object.keys(checks)).toEqual(expect.arrayContaining([...contractRuleIds]))
    expect(checks.gratitude).toMatchObject({ state: "met", importance: "must" })
    const [{ start, end }] = checks.gratitude.passages
    expect(LETTER.slice(start, end)).toMatch(/^Thank you for taking the time/)
    expect(checks.subject.state).toBe("unknown")
    expect(verdict).not.toBe("not-a-follow-up")
    expect(noteKind).toBe("thank-you")
    expect(ms).toMatchObject({ rules: expect.any(Number), proofread: expect.any(Number) })
    expect(code).toBe(0)
  })

  test("a draft is proofread where that is asked for, and known names are spared", async () => {
    const lookingForeign =
      "Maria, Carlos, Javier, Lucia and Fernando recieved Andalucia, Granada, Sevilla, Cordoba projects yesterday."
    const start = lookingForeign.indexOf("recieved")
    const { answers } = await reviewed(
      JSON.stringify({ id: "a", body: "I recieved it from Wojtanek.", proofread: true }),
      JSON.stringify({ id: "b", body: "I recieved it." }),
      JSON.stringify({ id: "c", body: lookingForeign, proofread: true }),
      JSON.stringify({ id: "d", body: lookingForeign }),
    )
    expect(answers[0].diagnostics).toContainEqual(
      expect.objectContaining({
        ruleId: "spelling",
        span: { start: 2, end: 10 },
        fixes: expect.arrayContaining([{ span: { start: 2, end: 10 }, replacement: "received" }]),
      }),
    )
    expect(answers[1].checks.spelling.state).toBe("unknown")
    expect(answers[2].diagnostics, "a single sentence, whatever it looks like").toContainEqual(
      expect.objectContaining({ ruleId: "spelling", span: { start, end: start + 8 } }),
    )
    expect(answers[3].language).toBe("es")
  })

  test("a draft in another language is not judged, nor proofread", async () => {
    const body =
      "Liebe Ana,\n\nvielen Dank für das offene Gespräch am Dienstag. Ich würde gern bei Ihnen anfangen.\n\nJo"
    const { answers } = await reviewed(JSON.stringify({ id: "de", body, proofread: true }))
    const [{ checks, ...rest }] = answers
    expect(rest).toMatchObject({ language: "de", verdict: "not-a-follow-up", diagnostics: [] })
    expect(Object.keys(checks)).toEqual(expect.arrayContaining([...contractRuleIds]))
    expect(Object.values(checks)).toEqual(
      Object.values(checks).map(() => ({ state: "unknown", importance: null, passages: [] })),
    )
  })

  test("a megabyte is answered", async () => {
    const { answers, code } = await reviewed(JSON.stringify({ id: "big", body: "word ".repeat(200_000) }))
    expect(answers[0].checks.length.state).toBe("unmet")
    expect(code).toBe(0)
  })
})

describe("files", () => {
  const run = (...paths: string[]) =>
    promisify(execFile)(process.execPath, [...COMMAND, ...paths], { cwd: ROOT })

  test("a checklist for people", async () => {
    const path = join(folder, "note.txt")
    writeFileSync(path, LETTER)
    const { stdout } = await run(path)
    expect(stdout).toContain("thank-you")
    expect(stdout).toMatch(/✓ A thank-you {2,}Thank you for taking the time/)
  })

  test("a saved mail, with subject and recipients", async () => {
    const path = join(folder, "note.eml")
    const body = LETTER.replace("Dear Ana", "Dear Anna").replaceAll("\n", "\r\n")
    const head = "From: Jo <jo@mail.example>\r\nTo: Anja Holm <anja@port.example>\r\nSubject: Hi\r\n\r\n"
    writeFileSync(path, head + body)
    const { stdout } = await run(path)
    expect(stdout).toMatch(/! Check the names/)
    expect(stdout).toContain("“Hi” doesn’t say")
  })

  test("a file that holds no text is refused in one sentence, and an old code page is read", async () => {
    const [office, disguised, old] = ["note.docx", "picture.txt", "old.txt"].map((name) => join(folder, name))
    writeFileSync(office!, LETTER)
    writeFileSync(disguised!, Buffer.from([0x89, 0x50, 0, 0x1a]))
    writeFileSync(old!, Buffer.from(LETTER.replace("Ana", "Zo\xe9"), "latin1"))
    const refusal = (path?: string) => `${path} is no draft that can be read: .txt, .md and .eml can.\n`
    await expect(run(office!, disguised!, old!)).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining("Dear Zoé"),
      stderr: refusal(office) + refusal(disguised),
    })
  })

  test("a file that is not there is said in words", async () => {
    await expect(run(join(folder, "nothing.txt"))).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("can't be read"),
    })
  })
})
