import type { NoteKind } from "~src/draft/note-kind"
import { useSession, useSessionState } from "~src/panel/session-context"
import { type MessageKey, say } from "~src/platform/i18n"
import { IconChevronDown } from "~src/ui/icons"

/** The kinds of note, in the order they are offered, with their names. */
export const KIND_KEYS: Readonly<Record<NoteKind, MessageKey>> = {
  "thank-you": "kindThankYou",
  "check-in": "kindCheckIn",
  "final-check-in": "kindFinalCheckIn",
  "after-rejection": "kindAfterRejection",
  reply: "kindReply",
  "not-a-follow-up": "kindNone",
}

/** Says which kind of note the draft is taken for, and lets the person say otherwise. */
export function KindSelect() {
  const session = useSession()
  const kind = useSessionState((state) => state.review?.noteKind ?? "not-a-follow-up")
  const chosen = useSessionState((state) => state.chosenKind)
  const isRead = useSessionState((state) => state.review !== null)
  if (!isRead) return <span className="kind">{say("pillNotRecognised")}</span>
  return (
    <label className="kind">
      <span>{say(KIND_KEYS[kind])}</span>
      <IconChevronDown className="i s" aria-hidden="true" />
      <select
        aria-label={say("kindLabel")}
        value={chosen ?? ""}
        onChange={(event) => session.decide({ chosenKind: toKind(event.currentTarget.value) })}
      >
        <option value="">
          {chosen === null ? say("kindRead", { kind: say(KIND_KEYS[kind]) }) : say("kindFromDraft")}
        </option>
        {Object.entries(KIND_KEYS).map(([value, key]) => (
          <option key={value} value={value}>
            {say(key)}
          </option>
        ))}
      </select>
    </label>
  )
}

function toKind(value: string): NoteKind | null {
  return Object.keys(KIND_KEYS).find((kind): kind is NoteKind => kind === value) ?? null
}
