/** Runs a job when every job asked for earlier has ended, and gives its result. A job that fails stops nobody. */
export type SerialQueue = <T>(job: () => Promise<T>) => Promise<T>

/**
 * A queue for changes of stored data: reading, changing and writing back is one job, so that two changes asked for at
 * once never see each other's half. Nothing in it needs to survive a stop of the background: whoever asked is told.
 */
export function createSerialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve()
  return (job) => {
    const result = last.then(job, job)
    last = result.catch(() => undefined)
    return result
  }
}
