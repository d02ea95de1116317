import { useId, useState } from "react"
import { isOpen } from "~src/interviews/cadence/cadence"
import { interviewLabel } from "~src/interviews/interview-label"
import { dueTitle } from "~src/platform/due-title"
import { say } from "~src/platform/i18n"
import type { DueItem as Item } from "~src/platform/overview"
import type { InterviewActions } from "~src/popup/interview-actions"
import { snoozeTimes } from "~src/popup/snooze-times"
import { dueTime } from "~src/ui/due-words"
import { IconButton } from "~src/ui/icon-button"
import { IconClock, IconEllipsis, IconMail } from "~src/ui/icons"

interface DueItemProps {
  readonly item: Item
  /** ISO 8601. */
  readonly now: string
  readonly actions: InterviewActions
  readonly onWrite: () => void
}

/** One note that is due or will be: who, when, and the way to it. */
export function DueItem({ item: { record, due }, now, actions, onWrite }: DueItemProps) {
  const [isUnfolded, setUnfolded] = useState(false)
  const more = useId()
  const title = dueTitle(due, record.interview)
  const isNow = isOpen(due)
  const Sign = isNow ? IconMail : IconClock
  return (
    <li className={isPressing(due) ? "next due" : "next"} data-due={due.id}>
      <Sign className="i" aria-hidden="true" />
      <div>
        <b>
          <bdi>{title}</bdi>
        </b>
        <small>{dueLine({ record, due }, title, now)}</small>
      </div>
      {isNow ? (
        <button
          type="button"
          className="btn soft"
          data-action="write"
          aria-label={say("dueWrite", { title })}
          onClick={onWrite}
        >
          <span>{say("popupWrite")}</span>
        </button>
      ) : null}
      <IconButton
        sign={IconEllipsis}
        action="more"
        label={say("dueMore", { title })}
        expanded={isUnfolded}
        controls={more}
        onClick={() => setUnfolded(!isUnfolded)}
      />
      {isUnfolded ? (
        <div className="unfolded" id={more}>
          {isNow ? null : (
            <button type="button" className="link" data-action="write" onClick={onWrite}>
              {say("dueWriteNow")}
            </button>
          )}
          {due.snoozedUntil !== null ? (
            <button
              type="button"
              className="link"
              data-action="unsnooze"
              onClick={() => actions.snooze(record, due, "")}
            >
              {say("snoozeEnd")}
            </button>
          ) : isNow ? (
            snoozeTimes(now).map(({ key, until }) => (
              <button
                key={key}
                type="button"
                className="link"
                data-snooze={key}
                onClick={() => actions.snooze(record, due, until)}
              >
                {say(key)}
              </button>
            ))
          ) : null}
          <button
            type="button"
            className="link"
            data-action="written"
            onClick={() => actions.markWritten(record, due)}
          >
            {say("dueWritten")}
          </button>
        </div>
      ) : null}
    </li>
  )
}

/** Clay is for what the first two days are for; nothing else is pressing. */
function isPressing({ kind, urgency, tone, snoozedUntil }: Item["due"]): boolean {
  return kind === "thank-you" && urgency === "due-now" && tone !== "late" && snoozedUntil === null
}

function dueLine({ record, due }: Item, title: string, now: string): string {
  const company = interviewLabel(record.interview)
  const time = dueTime(due, now)
  return company === "" || title.includes(company) ? time : say("dueLine", { company, time })
}
