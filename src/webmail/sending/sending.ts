/** One sending of a draft, as far as the page shows it. */
export interface Sending {
  /** The mail goes out later, at a time the person chose. */
  readonly scheduled: boolean
  /** Calls `listener` once when the mail did not go out after all: refused, or taken back; at once when it is so already. */
  onTakenBack(listener: () => void): void
}

/** Says whether a sending is to wait for an answer; `again` then sends as the person did. */
export type SendGuard = (again: () => void) => boolean

/** A sending that can still be taken back. */
export interface OpenSending extends Sending {
  takeBack(): void
}

/** A sending that is under way; whoever listens is told once, however often it is taken back. */
export function createSending(scheduled: boolean): OpenSending {
  const listeners: (() => void)[] = []
  let isTakenBack = false
  return {
    scheduled,
    onTakenBack(listener) {
      if (isTakenBack) listener()
      else listeners.push(listener)
    },
    takeBack() {
      if (isTakenBack) return
      isTakenBack = true
      for (const listener of listeners) listener()
    },
  }
}
