/** What throws here must not keep a mail back; the fault goes to the extension's own error report. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (thrown) {
    queueMicrotask(() => {
      throw thrown
    })
    return undefined
  }
}
