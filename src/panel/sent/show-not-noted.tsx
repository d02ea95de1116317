import { SaidBox } from "~src/panel/sent/said-box"
import { hideSaid, openSaid } from "~src/panel/sent/said-place"
import type { ComposeView } from "~src/webmail/compose-view"

const SHOWN_MS = 40_000

/** Says in the page, in the words of `line`, that the browser did not store what is known of a sending. */
export function showNotNoted({ root }: ComposeView, line: string, colorScheme: "light" | "dark"): void {
  openSaid(root.ownerDocument, colorScheme).render(
    <SaidBox line={line} shownMs={SHOWN_MS} onClose={hideSaid}>
      {null}
    </SaidBox>,
  )
}
