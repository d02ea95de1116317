import { say } from "~src/platform/i18n"

interface FormActionsProps {
  readonly canSave: boolean
  readonly onCancel: (() => void) | undefined
  readonly onDelete: (() => void) | undefined
}

/** Save, and the ways out. They stay in sight however long the form is. */
export function FormActions({ canSave, onCancel, onDelete }: FormActionsProps) {
  return (
    <div className="form-actions">
      <button type="submit" className="btn fill" data-action="save" disabled={!canSave}>
        <span>{say("formSave")}</span>
      </button>
      {onCancel ? (
        <button type="button" className="btn text" data-action="cancel" onClick={onCancel}>
          <span>{say("formCancel")}</span>
        </button>
      ) : null}
      <span className="sp" />
      {onDelete ? (
        <button type="button" className="btn text" data-action="remove" onClick={onDelete}>
          <span>{say("formDelete")}</span>
        </button>
      ) : null}
    </div>
  )
}
