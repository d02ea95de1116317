import { createBinaryModuleFromUrl, LocalLinter } from "harper.js"
import { describe, expect, it } from "vitest"
import { createHarperProofreader } from "~src/proofread/harper-proofreader"
import { newestFirst } from "~src/proofread/newest-first"

const ENGINE = `file://${process.cwd()}/node_modules/harper.js/dist/harper_wasm_slim_bg.wasm`
const START_TIMEOUT_MS = 60_000

describe("starting the engine", () => {
  it(
    "rejects with a plain reason when it cannot, and tries again with the next call",
    async () => {
      const urls = ["file:///nowhere/harper_wasm_slim_bg.wasm", ENGINE]
      const proofreader = createHarperProofreader({
        LocalLinter,
        openBinary: () => createBinaryModuleFromUrl(urls.shift() ?? ENGINE, "slim"),
      })
      await expect(proofreader.proofread("A plesure.", [])).rejects.toThrow(
        "The proofreader could not start.",
      )
      const found = await proofreader.proofread("A plesure.", [])
      expect(found.map(({ replacements }) => replacements[0])).toEqual(["pleasure"])
      expect(urls).toEqual([])
    },
    START_TIMEOUT_MS,
  )

  it(
    "starts once for calls that come together, and not at all for an empty text",
    async () => {
      let opened = 0
      const proofreader = createHarperProofreader({
        LocalLinter,
        openBinary: () => {
          opened++
          return createBinaryModuleFromUrl(ENGINE, "slim")
        },
      })
      await proofreader.proofread("  ", [])
      expect(opened).toBe(0)
      const both = ["I recieve it.", "I beleive it."].map((text) => proofreader.proofread(text, []))
      await Promise.all([proofreader.warmUp(), ...both, proofreader.warmUp()])
      expect(opened).toBe(1)
    },
    START_TIMEOUT_MS,
  )
})

describe("newest first", () => {
  it("answers the newest waiting job next, and each with its own answer", async () => {
    const order: number[] = []
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const run = newestFirst(async (job: number) => {
      await gate
      order.push(job)
      return job * 10
    })
    const answers = [1, 2, 3].map(run)
    open()
    expect(await Promise.all(answers)).toEqual([10, 20, 30])
    expect(order).toEqual([1, 3, 2])
  })

  it("goes on after a job that fails", async () => {
    const run = newestFirst(async (job: number) => {
      if (job === 1) throw new Error("no")
      return job
    })
    const failed = run(1)
    await expect(failed).rejects.toThrow("no")
    expect(await run(2)).toBe(2)
  })
})
