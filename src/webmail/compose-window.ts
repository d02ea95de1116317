import type { BodyEditor } from "~src/webmail/body-editor"
import type { ChangePulse } from "~src/webmail/change-pulse"
import { createPlainBody } from "~src/webmail/plain-body"
import { createRichBody } from "~src/webmail/rich-body"
import { isTextArea } from "~src/webmail/text-area"
import { watchCompose } from "~src/webmail/watch-compose"
import type { ComposeParts, WebmailAdapter } from "~src/webmail/webmail-adapter"

/** What a compose window consists of now. The webmail may exchange its parts while it is open. */
export interface ComposeWindow {
  readonly parts: ComposeParts | null
  readonly editor: BodyEditor | null
  readonly isComposing: boolean
}

/** Follows the parts of the window in `root` until `signal` is aborted. `onEmptied`: it holds no compose form any more. */
export function followCompose(
  root: HTMLElement,
  adapter: WebmailAdapter,
  signal: AbortSignal,
  pulse: ChangePulse,
  onEmptied: () => void,
): ComposeWindow {
  const current: { parts: ComposeParts | null; editor: BodyEditor | null; isComposing: boolean } = {
    parts: null,
    editor: null,
    isComposing: false,
  }
  let bodyLife = new AbortController()
  const describeAround = (): string => JSON.stringify([current.parts?.kind, adapter.readRecipients(root)])

  const locate = (): void => {
    const parts = adapter.locate(root)
    const wasThere = current.parts !== null
    const isSameBody = parts?.body === current.parts?.body
    current.parts = parts
    if (wasThere && !parts && !root.querySelector(adapter.composeSelector)) onEmptied()
    if (isSameBody) return
    bodyLife.abort()
    bodyLife = new AbortController()
    const life = AbortSignal.any([signal, bodyLife.signal])
    const host = { signal: life, onChange: pulse.changed, isComposing: () => current.isComposing }
    current.editor = parts && createEditor(parts.body)
    pulse.changed()

    function createEditor(body: HTMLElement): BodyEditor {
      return isTextArea(body) ? createPlainBody(body, host) : createRichBody(body, adapter, host)
    }
  }

  locate()
  let around = describeAround()
  watchCompose(root, () => current.parts?.body ?? null, signal, {
    onAround() {
      locate()
      const now = describeAround()
      if (now !== around) pulse.changed()
      around = now
    },
    onField: pulse.changed,
    onComposing(isComposing) {
      current.isComposing = isComposing
      pulse.hold(isComposing)
    },
  })
  return current
}
