const pause = (milliseconds: number) => new Promise<void>((resume) => setTimeout(resume, milliseconds))

/**
 * Asks `condition` until it gives something truthy, and gives that. After `timeout` milliseconds it rejects, saying what
 * was waited for and the last answer or exception. A busy machine takes ten seconds to start a browser's extension.
 */
export async function waitFor<T>(
  what: string,
  condition: () => Promise<T> | T,
  timeout = 30_000,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + timeout
  let last: unknown
  for (;;) {
    try {
      const value = await condition()
      if (value) return value
      last = value
    } catch (thrown) {
      last = thrown instanceof Error ? thrown.message : thrown
    }
    if (performance.now() > deadline) {
      throw new Error(`Waited ${timeout} ms for ${what}; the last answer was ${JSON.stringify(last)}.`)
    }
    await pause(25)
  }
}
