import { attempt } from "~src/webmail/sending/attempt"
import { press } from "~src/webmail/sending/press"
import type { SendGuard } from "~src/webmail/sending/sending"

/** Keeps a sending until those who were added as guards have let it go. */
export interface Hold {
  add(guard: SendGuard): void
  /** True when the event was kept from the webmail. */
  keeps(event: Event, control: HTMLElement | null): boolean
}

/** A hold without guards: it keeps nothing. */
export function createHold(): Hold {
  const guards: SendGuard[] = []
  let isAgain = false
  return {
    add: (guard) => void guards.push(guard),
    keeps(event, control) {
      // Without a control to press there would be no way to send afterwards.
      if (isAgain || !control) return false
      const again = (): void => {
        isAgain = true
        press(control)
        isAgain = false
      }
      if (!guards.some((guard) => attempt(() => guard(again)) === true)) return false
      event.preventDefault()
      event.stopImmediatePropagation()
      return true
    },
  }
}
