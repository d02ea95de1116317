/**
 * Resolves to true as soon as `isThere` holds, looking again after every change in `body`; to false when it does not
 * within `limit` milliseconds or `signal` is aborted.
 */
export function awaitText(
  body: HTMLElement,
  isThere: () => boolean,
  limit: number,
  signal: AbortSignal,
): Promise<boolean> {
  if (isThere()) return Promise.resolve(true)
  return new Promise((resolve) => {
    const settle = (result: boolean): void => {
      observer.disconnect()
      clearTimeout(timer)
      signal.removeEventListener("abort", onAbort)
      resolve(result)
    }
    const onAbort = (): void => settle(false)
    const observer = new MutationObserver(() => {
      if (isThere()) settle(true)
    })
    observer.observe(body, { childList: true, characterData: true, subtree: true })
    signal.addEventListener("abort", onAbort)
    const timer = setTimeout(() => settle(isThere()), limit)
  })
}
