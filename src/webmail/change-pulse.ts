/** Typing counts as paused after this long. In milliseconds. */
const PAUSE = 250

/** Turns many changes into one call per typing pause. */
export interface ChangePulse {
  /** Something changed. Runs on every key, so it only notes the time and starts a timer when none is running. */
  changed(): void
  /** While held (an input method composes) nothing is told; what changed meanwhile is told a pause after. */
  hold(isHeld: boolean): void
  onPulse(listener: () => void): void
}

export function createChangePulse(signal: AbortSignal): ChangePulse {
  const listeners = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastChange = 0
  let isHeld = false

  const later = (wait: number): void => {
    timer = setTimeout(onTime, wait)
  }
  const onTime = (): void => {
    timer = undefined
    if (signal.aborted || isHeld) return
    const rest = lastChange + PAUSE - performance.now()
    if (rest > 1) later(rest)
    else for (const listener of listeners) tell(listener, signal)
  }
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true })

  return {
    changed() {
      lastChange = performance.now()
      if (timer === undefined && !signal.aborted && !isHeld) later(PAUSE)
    },
    hold(nowHeld) {
      const wasHeld = isHeld
      isHeld = nowHeld
      if (wasHeld && !nowHeld) this.changed()
    },
    onPulse: (listener) => void listeners.add(listener),
  }
}

/**
 * One listener that throws must not silence the others; the fault goes to the extension's own error report. One that
 * finds the draft gone does silence them.
 */
function tell(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return
  try {
    listener()
  } catch (thrown) {
    queueMicrotask(() => {
      throw thrown
    })
  }
}
