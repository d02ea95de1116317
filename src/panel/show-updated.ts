import { sayUpdated } from "~src/ui/say-updated"

/** Where the panel of a compose window stood when the extension went. */
export interface LastPlace {
  /** The compose window. */
  readonly root: HTMLElement
  /** The panel or its pill, in pixels of the viewport. */
  readonly box: DOMRectReadOnly
  /** Its colours: those of the webmail, whatever the system's are. */
  readonly colorScheme: string
}

/**
 * Says beside the compose window in use that Afterword was updated and comes back with the next load, where the panel stood,
 * until the window closes. Nothing of this needs the extension, which is gone.
 */
export function showUpdated({ root, box, colorScheme }: LastPlace): void {
  const { ownerDocument: document } = root
  const host = sayUpdated(document)
  if (host === null) return
  const { clientWidth, clientHeight } = document.documentElement
  const width = Math.min(Math.max(box.width, 300), clientWidth - 16)
  const right = Math.min(Math.max(8, clientWidth - box.right), clientWidth - 8 - width)
  const bottom = Math.min(Math.max(8, clientHeight - box.bottom), clientHeight - 80)
  Object.assign(host.style, {
    colorScheme,
    maxWidth: `${width}px`,
    inset: `auto ${right}px ${bottom}px auto`,
  })
  // A window that is taken away has no size any more.
  const closed = new ResizeObserver(() => {
    if (root.isConnected) return
    host.remove()
    closed.disconnect()
  })
  closed.observe(root)
}
