/** Typing counts as paused after this long. In milliseconds. */
const PAUSE = 250

/** Turns many changes into one call per typing pause. */
export interface ChangePulse {
  /** Something changed: the pause is waited for, and whoever told may be silent until `onPause`. */
  changed(): void
  /** A key went down at `at`, in milliseconds as of `performance.now()`: the pause that is waited for begins anew. Runs on every key. */
  typed(at: number): void
  /** While held (an input method composes) nothing is told; what changed meanwhile is told a pause after. */
  hold(isHeld: boolean): void
  /** Called before `onPulse`, to look again at what was not looked at while the person typed. */
  onPause(listener: () => void, life: AbortSignal): void
  onPulse(listener: () => void): void
}

/** A pulse that tells nothing any more once `signal` aborts. A listener that throws costs only itself. */
export function createChangePulse(signal: AbortSignal): ChangePulse {
  const sleepers = new Set<() => void>()
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
    else for (const listener of [...sleepers, ...listeners]) tell(listener, signal)
  }
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true })

  return {
    changed() {
      lastChange = performance.now()
      if (timer === undefined && !signal.aborted && !isHeld) later(PAUSE)
    },
    typed(at) {
      lastChange = at
    },
    hold(nowHeld) {
      const wasHeld = isHeld
      isHeld = nowHeld
      if (wasHeld && !nowHeld) this.changed()
    },
    onPause(listener, life) {
      sleepers.add(listener)
      life.addEventListener("abort", () => sleepers.delete(listener), { once: true })
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
