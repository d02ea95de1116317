import type { InterviewStatus } from "~src/interviews/progress"
import { type MessageKey, say } from "~src/platform/i18n"
import { Choice } from "~src/ui/choice"

type Shown = Exclude<InterviewStatus, "archived">

const CHOICES: readonly { readonly value: Shown; readonly key: MessageKey }[] = [
  { value: "waiting", key: "statusWaiting" },
  { value: "answered", key: "statusAnswered" },
  { value: "rejected", key: "statusRejected" },
  { value: "offer", key: "statusOffer" },
]

interface StatusChoiceProps {
  readonly status: InterviewStatus
  readonly onChange: (status: InterviewStatus) => void
}

/** What came of an interview so far. */
export function StatusChoice({ status, onChange }: StatusChoiceProps) {
  return (
    <div className="status">
      <Choice<InterviewStatus>
        name="status"
        label={say("statusLabel")}
        value={status}
        onChange={onChange}
        options={CHOICES.map(({ value, key }) => ({ value, label: say(key) }))}
      />
    </div>
  )
}
