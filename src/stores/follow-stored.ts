import { onThawed } from "~src/platform/lifecycle"
import { onStorageChanged } from "~src/platform/storage"

/**
 * Runs `load` at once, after every change of a key that `concerns` accepts, and when a frozen page is gone back to, until
 * `signal` aborts. Returns a function that loads again at once. Of loads that overlap only the last one asked for may `apply`
 * what it read.
 */
export function followStored<T>(options: {
  readonly concerns: (key: string) => boolean
  readonly load: () => Promise<T>
  readonly apply: (loaded: T) => void
  readonly fail: (thrown: unknown) => void
  readonly signal: AbortSignal
  /** The first reading waits until this settles. */
  readonly start?: Promise<unknown>
}): () => Promise<void> {
  const { concerns, load, apply, fail, signal, start } = options
  let asked = 0
  const reload = async () => {
    asked += 1
    const turn = asked
    const current = () => turn === asked && !signal.aborted
    try {
      const loaded = await load()
      if (current()) apply(loaded)
    } catch (thrown) {
      if (current()) fail(thrown)
    }
  }
  const stop = onStorageChanged((keys) => {
    if (keys.some(concerns)) void reload()
  })
  signal.addEventListener("abort", stop, { once: true })
  onThawed(() => void reload(), signal)
  if (start) void start.then(reload, reload)
  else void reload()
  return reload
}
