import type { Span } from "~src/draft/span"
import { useSession } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"

/** For what only the person can put right: selects it, so that typing replaces it. */
export function ShowButton({ span }: { readonly span: Span }) {
  const { view } = useSession()
  return (
    <button type="button" className="link" data-action="show" onClick={() => view.select(span)}>
      {say("fixShow")}
    </button>
  )
}
