import type { ComposeGeometry } from "~src/webmail/compose-view"
import type { ComposeWindow } from "~src/webmail/compose-window"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"

/** Measures a compose window now. Lays the page out, so it is asked for when something moves, not on keys. */
export function measureCompose(
  root: HTMLElement,
  { parts, editor }: ComposeWindow,
  adapter: WebmailAdapter,
): ComposeGeometry {
  const keepClear = [...root.querySelectorAll(adapter.keepClear)]
    .map((element) => element.getBoundingClientRect())
    .filter((rect) => rect.width > 0 && rect.height > 0)
  return {
    window: root.getBoundingClientRect(),
    body: (parts?.body ?? root).getBoundingClientRect(),
    keepClear,
    caret: editor?.caretRect() ?? null,
    floating: isFloating(root),
  }
}

/** Whether some ancestor takes the window out of the flow of the page. */
function isFloating(root: HTMLElement): boolean {
  const view = root.ownerDocument.defaultView
  for (let node: HTMLElement | null = root; node && view; node = node.parentElement) {
    if (view.getComputedStyle(node).position === "fixed") return true
  }
  return root.closest('[role="dialog"]') !== null
}
