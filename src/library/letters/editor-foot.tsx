import type { Editing } from "~src/library/letters/use-editing"
import { type MessageKey, say } from "~src/platform/i18n"

interface EditorFootProps {
  readonly editing: Editing
  readonly isNew: boolean
  /** Stores it beside what another window made of it. */
  readonly onSaveAnew: () => void
}

const REFUSED: Readonly<Partial<Record<NonNullable<Editing["refused"]>, MessageKey>>> = {
  conflict: "templateConflict",
  full: "templateNoRoom",
  occupied: "templateOccupied",
}

/** Saving, and what kept it from being saved. */
export function EditorFoot({ editing, isNew, onSaveAnew }: EditorFootProps) {
  const { isUnsaved, refused, discard } = editing
  return (
    <div className="tpl-foot">
      <div role="status">
        {refused === null ? null : (
          <div className="banner" data-refused={refused}>
            <p>{say(REFUSED[refused] ?? "noticeNotSaved")}</p>
            {refused === "conflict" ? (
              <div className="data">
                <button type="button" className="btn line" data-action="save-anew" onClick={onSaveAnew}>
                  <span>{say("templateKeepBoth")}</span>
                </button>
                <button type="button" className="btn text" data-action="take-theirs" onClick={discard}>
                  <span>{say("templateTakeTheirs")}</span>
                </button>
              </div>
            ) : null}
          </div>
        )}
      </div>
      <div className="data">
        <button type="submit" className="btn fill lg" data-action="save-template">
          <span>{say("templateSave")}</span>
        </button>
        {isUnsaved ? (
          <button type="button" className="btn text lg" data-action="discard" onClick={discard}>
            <span>{say(isNew ? "templateStartOver" : "templateDiscard")}</span>
          </button>
        ) : null}
        <span className="hint" role="status">
          {isUnsaved ? say("templateUnsaved") : ""}
        </span>
      </div>
    </div>
  )
}
