import type { DraftSession } from "~src/panel/session/draft-session"
import type { Notice } from "~src/panel/session/session-state"
import type { MessageKey } from "~src/platform/i18n"

let lastId = 0

/** Says one thing at the foot of the panel, in the place of whatever stood there. */
export function notify(
  session: DraftSession,
  key: MessageKey,
  { back = null, copy = null, data = {} }: Partial<Pick<Notice, "back" | "copy" | "data">> = {},
): void {
  lastId += 1
  session.store.setState({ notice: { id: lastId, key, data, back, copy } })
}
