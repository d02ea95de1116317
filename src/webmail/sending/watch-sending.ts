import { attempt } from "~src/webmail/sending/attempt"
import { createHold } from "~src/webmail/sending/hold"
import { findSend, sendControlAt } from "~src/webmail/sending/send-control"
import { createSendState } from "~src/webmail/sending/send-state"
import type { OpenSending, SendGuard, Sending } from "~src/webmail/sending/sending"
import { watchRefusals } from "~src/webmail/sending/watch-refusals"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"

export interface SendWatch {
  onSend(listener: (sending: Sending) => void): void
  guard(guard: SendGuard): void
}

export interface SendEvents {
  /** Gets each sending before the listeners of `onSend`. */
  onEnd(sending: OpenSending): void
  /** A key went down somewhere in the page, at the event's own time: one listener hears them for all who want to know. */
  onKey(at: number): void
}

const OVERLAY = '[role="menuitem"], [role="menu"], [role="dialog"], [role="alertdialog"]'

/**
 * Watches the person send the mail in `root`: by a send control, a key on it, Ctrl/Cmd+Enter, the webmail's own letter, or a time chosen from the
 * send menu. Looks on, unless a guard wants an answer first; a guard that throws lets the mail go.
 */
export function watchSending(
  root: HTMLElement,
  adapter: WebmailAdapter,
  signal: AbortSignal,
  events: SendEvents,
): SendWatch {
  const { sendMenu, composeSelector } = adapter
  const listeners: ((sending: Sending) => void)[] = []
  const held = createHold()

  const state = createSendState((sending) => {
    events.onEnd(sending)
    if (!signal.aborted) watchRefusals(root.ownerDocument, signal, sending, state.refused)
    for (const listener of listeners) attempt(() => listener(sending))
  })

  const onSendGesture = (event: Event, control: HTMLElement | null): void => {
    if (!held.keeps(event, control)) state.sent()
  }
  const onOther = (event: Event, target: Element): void => {
    if (root.contains(target)) {
      const menu = target.closest<HTMLElement>(sendMenu)
      if (!menu) state.wentOn()
      // What is chosen behind it sends without another sign, so that the guard is asked here.
      else if (!held.keeps(event, menu)) state.menuOpened()
    } else if (isOverlay(target, root)) state.chosen()
  }
  /** Some menus open while the button goes down. */
  const onDown = (event: MouseEvent): void => {
    const { target } = event
    if (!(target instanceof Element) || !root.contains(target)) return
    const menu = target.closest<HTMLElement>(sendMenu)
    if (menu) held.keeps(event, menu)
  }
  const onClick = (event: MouseEvent): void => {
    const { target } = event
    if (!(target instanceof Element)) return
    const control = root.contains(target) ? sendControlAt(target, root, adapter) : null
    if (control) onSendGesture(event, control)
    else if (state.isUnderWay || root.contains(target)) onOther(event, target)
  }
  const onKey = (event: KeyboardEvent): void => {
    // Not `performance.now()`, which takes longer than all the rest of this.
    events.onKey(event.timeStamp)
    const presses = event.key === "Enter" || event.key === " "
    // Nearly every key ends here.
    if (!presses && !state.isUnderWay && !event.altKey) return
    if (event.isComposing || event.repeat || isModifier(event.key) || !(event.target instanceof Element))
      return
    const control = pressed(event, event.target)
    if (control === undefined) onOther(event, event.target)
    else onSendGesture(event, control)
  }
  /** The control a key sends by, null for a shortcut in a window whose control is not known, undefined for other keys. */
  const pressed = (event: KeyboardEvent, target: Element): HTMLElement | null | undefined => {
    if (!root.contains(target)) return undefined
    if (isShortcut(event, adapter.sendLetter)) return findSend(root, adapter)
    const presses = event.key === "Enter" || event.key === " "
    return (presses ? sendControlAt(target, root, adapter) : null) ?? undefined
  }
  // From the window on, ahead of the webmail's own listeners inside it.
  const from = root.ownerDocument.defaultView ?? root.ownerDocument
  from.addEventListener("click", onClick as EventListener, { capture: true, signal })
  from.addEventListener("mousedown", onDown as EventListener, { capture: true, signal })
  from.addEventListener("keydown", onKey as EventListener, { capture: true, signal })
  const onAbort = (): void => {
    if (!root.isConnected || root.querySelector(composeSelector) === null) state.closed()
  }
  signal.addEventListener("abort", onAbort, { once: true })
  return {
    onSend: (listener) => void listeners.push(listener),
    guard: held.add,
  }
}

/** A menu or dialog over the page, not the compose window itself, which may be a dialog too. */
function isOverlay(target: Element, root: HTMLElement): boolean {
  const overlay = target.closest(OVERLAY)
  return overlay !== null && !overlay.contains(root)
}

function isShortcut({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, letter = ""): boolean {
  const isSteered = ctrlKey || metaKey
  return altKey ? !isSteered && key.toLowerCase() === letter : key === "Enter" && isSteered
}

function isModifier(key: string): boolean {
  return key === "Control" || key === "Shift" || key === "Alt" || key === "Meta"
}
