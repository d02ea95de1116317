import type { KeyboardEvent } from "react"

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** Lets the up and down arrows walk the buttons of a list; Tab works as everywhere. */
export function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = STEPS[event.key]
  if (step === undefined || list === null) return
  const buttons = [...list.querySelectorAll<HTMLElement>("button:not(:disabled)")]
  const focused = event.target instanceof HTMLElement ? buttons.indexOf(event.target) : -1
  const next = focused === -1 ? undefined : buttons[focused + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
