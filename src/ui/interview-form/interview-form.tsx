import type { FormEvent, ReactNode } from "react"
import type { Interview } from "~src/interviews/interview"
import { say } from "~src/platform/i18n"
import { FormActions } from "~src/ui/interview-form/form-actions"
import { LinesField } from "~src/ui/interview-form/lines-field"
import { MyDetails } from "~src/ui/interview-form/my-details"
import { PeopleFields } from "~src/ui/interview-form/people-fields"
import { useInterviewForm } from "~src/ui/interview-form/use-interview-form"
import { WhatAndWhen } from "~src/ui/interview-form/what-and-when"

interface InterviewFormProps {
  readonly value: Interview
  /** `base` is what the editing began with: it tells what another window changed meanwhile. */
  readonly onSave: (interview: Interview, base: Interview) => void
  /** Without it there is no way to say "don't": what was typed is then also saved when the form is taken away. */
  readonly onCancel?: () => void
  readonly onDelete?: () => void
  /** What stands in it is a proposal that can be saved as it is. */
  readonly isNew?: boolean
  /** For places 320 px wide. */
  readonly compact?: boolean
}

/** The facts of one interview. Give it a `key` per record: what is typed belongs to the record it was typed for. */
export function InterviewForm(props: InterviewFormProps) {
  const { value, onSave, onCancel, onDelete, isNew = false, compact = false } = props
  const control = useInterviewForm(value, onSave, onCancel === undefined)

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    control.submit([...event.currentTarget.querySelectorAll("input")])
  }

  return (
    <form className={compact ? "iform compact" : "iform"} noValidate onSubmit={submit}>
      <Part title={say("formInterview")}>
        <WhatAndWhen control={control} />
      </Part>
      <Part title={say("formPeople")}>
        <PeopleFields control={control} />
      </Part>
      <Part title={say("formStrengths")}>
        <LinesField
          field="strengths"
          label={say("formStrengthsLabel")}
          hint={say("formStrengthsHint")}
          value={control.form.strengths}
          onValue={(strengths) => control.change({ strengths })}
        />
      </Part>
      <Part title={say("formMe")}>
        <MyDetails control={control} />
      </Part>
      <FormActions canSave={control.isChanged || isNew} onCancel={onCancel} onDelete={onDelete} />
    </form>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="part">
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}
