import { getEventListeners } from "node:events"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { createProofreadLoop } from "~src/panel/session/proofread-loop"
import type { SpellingRequest } from "~src/panel/spelling-service"
import { fakeServices } from "~test/panel/session/fake-services"

const textOf = (text: string): SpellingRequest => ({ text, names: [], around: "", spelling: "either" })

function started() {
  const { asked, proofreader } = fakeServices()
  const life = new AbortController()
  const heard: string[] = []
  const loop = createProofreadLoop(proofreader, {
    signal: life.signal,
    onFindings: (request) => heard.push(request.text),
    onUnavailable: () => heard.push("unavailable"),
  })
  return { asked, heard, life, ask: (text: string) => loop.ask(textOf(text)), wake: loop.wake }
}

/** Lets promises that are already settled run their handlers. */
const settle = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, "warn").mockImplementation(() => {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe("an answer that is lost", () => {
  test("is asked for again, and told once", async () => {
    const { asked, heard, ask } = started()
    ask("one")
    asked[0]?.lose()
    await settle()
    expect(asked.map(({ text }) => text)).toEqual(["one", "one"])
    asked[1]?.answer([])
    await settle()
    expect(heard).toEqual(["one"])
  })

  test("is given up after three tries", async () => {
    const { asked, heard, ask } = started()
    ask("one")
    for (let tried = 0; tried < 3; tried += 1) {
      asked[tried]?.lose()
      await settle()
    }
    expect(asked).toHaveLength(3)
    expect(heard).toEqual(["unavailable"])
  })

  test("gives way to a newer text", async () => {
    const { asked, heard, ask } = started()
    ask("one")
    ask("two")
    asked[0]?.lose()
    await settle()
    expect(asked.map(({ text }) => text)).toEqual(["one", "two"])
    asked[1]?.answer([])
    await settle()
    expect(heard).toEqual(["two"])
  })

  test("that comes after all, half a minute late, is not told twice", async () => {
    const { asked, heard, ask } = started()
    ask("one")
    await vi.advanceTimersByTimeAsync(30_000)
    expect(asked).toHaveLength(2)
    asked[1]?.answer([])
    asked[0]?.answer([])
    await settle()
    expect(heard).toEqual(["one"])
  })
})

describe("an engine that cannot start", () => {
  test("is left in peace for half a minute, whatever is typed", async () => {
    const { asked, heard, ask } = started()
    ask("one")
    ask("two")
    asked[0]?.fail()
    await settle()
    expect(ask("three")).toBe(false)
    expect(heard).toEqual(["unavailable"])
    await vi.advanceTimersByTimeAsync(30_000)
    expect(ask("four")).toBe(true)
    expect(asked.map(({ text }) => text)).toEqual(["one", "four"])
  })

  test("is asked at once when the person wants it", async () => {
    const { asked, ask, wake } = started()
    ask("one")
    asked[0]?.fail()
    await settle()
    wake()
    expect(ask("one")).toBe(true)
  })
})

test("a closed window asks and tells nothing more", async () => {
  const { asked, heard, life, ask } = started()
  ask("one")
  ask("two")
  life.abort()
  asked[0]?.answer([])
  await settle()
  expect(asked).toHaveLength(1)
  expect(heard).toEqual([])
})

test("answers leave nothing behind on the compose window’s signal", async () => {
  const { asked, heard, life, ask } = started()
  const before = getEventListeners(life.signal, "abort").length
  for (const text of ["one", "two", "three"]) {
    ask(text)
    await settle()
    asked.at(-1)?.answer([])
    await settle()
  }
  expect(heard).toEqual(["one", "two", "three"])
  expect(getEventListeners(life.signal, "abort").length).toBe(before)
})
