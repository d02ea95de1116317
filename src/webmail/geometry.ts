import type { ComposeGeometry } from "~src/webmail/compose-view"
import type { ComposeWindow } from "~src/webmail/compose-window"
import { layerOf } from "~src/webmail/layer"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"

/** Whatever the webmail or another extension has people press or fill in, in a window; not in what opens there for a moment. */
const CONTROLS =
  ':is(button, [role="button"], [role="checkbox"], input, select):not([role="menu"] *, [role="listbox"] *, [role="alertdialog"] *)'

/** Measures a compose window now. Lays the page out, so it is asked for when something moves, not on keys. */
export function measureCompose(
  root: HTMLElement,
  { parts, editor }: ComposeWindow,
  adapter: WebmailAdapter,
): ComposeGeometry {
  const boxesOf = (selector: string) =>
    [...root.querySelectorAll(selector)]
      .filter((element) => !parts?.body.contains(element))
      .map((element) => element.getBoundingClientRect())
      .filter((rect) => rect.width > 0 && rect.height > 0)
  const { isFixed, plane } = layerOf(root)
  return {
    window: root.getBoundingClientRect(),
    body: (parts?.body ?? root).getBoundingClientRect(),
    keepClear: boxesOf(adapter.keepClear),
    controls: boxesOf(CONTROLS),
    caret: editor?.caretRect() ?? null,
    floating: isFixed || root.closest('[role="dialog"]') !== null,
    plane,
  }
}
