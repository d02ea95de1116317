import { expect, it } from "vitest"
import { createSerialQueue } from "~src/background/serial-queue"

it("runs one job at a time, in the order asked, and gives each its own result", async () => {
  const queue = createSerialQueue()
  const steps: string[] = []
  const job = (name: string) => async () => {
    steps.push(`${name} starts`)
    await Promise.resolve()
    await Promise.resolve()
    steps.push(`${name} ends`)
    return name
  }
  expect(await Promise.all([queue(job("a")), queue(job("b")), queue(job("c"))])).toEqual(["a", "b", "c"])
  expect(steps).toEqual(["a starts", "a ends", "b starts", "b ends", "c starts", "c ends"])
})

it("goes on after a job that fails", async () => {
  const queue = createSerialQueue()
  const failing = queue(() => Promise.reject(new Error("no room")))
  const next = queue(async () => "done")
  await expect(failing).rejects.toThrow("no room")
  expect(await next).toBe("done")
})
