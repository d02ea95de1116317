/** A second sign of the same sending (key, then the click it causes) within this time is the same. In milliseconds. */
const SAME_SENDING = 1000

/** Calls `onSend` when the person sends: by a send control, a key on it, or Ctrl/Cmd+Enter. Looks on, never holds up. */
export function watchSend(
  root: HTMLElement,
  sendControls: string,
  signal: AbortSignal,
  onSend: () => void,
): void {
  let last = Number.NEGATIVE_INFINITY
  const sent = (): void => {
    const now = performance.now()
    if (now - last < SAME_SENDING) return
    last = now
    onSend()
  }
  const isOnControl = ({ target }: Event): boolean =>
    target instanceof Element && target.closest(sendControls) !== null
  const onClick = (event: MouseEvent): void => {
    if (isOnControl(event)) sent()
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return
    if (event.isComposing || event.repeat) return
    const isShortcut = event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.altKey
    if (isShortcut || isOnControl(event)) sent()
  }
  const options = { capture: true, passive: true, signal }
  root.addEventListener("click", onClick, options)
  root.addEventListener("keydown", onKey, options)
}
