import { say } from "~src/platform/i18n"
import { ChannelField } from "~src/ui/interview-form/channel-field"
import { justOver } from "~src/ui/interview-form/local-time"
import { TextField } from "~src/ui/interview-form/text-field"
import type { FormControl } from "~src/ui/interview-form/use-interview-form"

/** What the interview was for, when and how it was held, and when an answer is due. */
export function WhatAndWhen({ control }: { readonly control: FormControl }) {
  const { form, change } = control
  return (
    <>
      <div className="pair">
        <TextField
          control={control}
          name="company"
          label={say("formCompany")}
          value={form.company}
          onValue={(company) => change({ company })}
        />
        <TextField
          control={control}
          name="role"
          label={say("formRole")}
          value={form.role}
          onValue={(role) => change({ role })}
        />
      </div>
      <TextField
        control={control}
        name="when"
        type="datetime-local"
        label={say("formWhen")}
        value={form.when}
        onValue={(when) => change({ when })}
      />
      {form.when === "" ? (
        <button
          type="button"
          className="link"
          data-action="just-over"
          onClick={(event) => {
            change({ when: justOver(new Date()) })
            event.currentTarget.previousElementSibling?.querySelector("input")?.focus()
          }}
        >
          {say("formJustOver")}
        </button>
      ) : null}
      <div className="pair">
        <ChannelField control={control} />
        <TextField
          control={control}
          name="promised-by"
          type="date"
          label={say("formPromisedBy")}
          value={form.promisedBy}
          onValue={(promisedBy) => change({ promisedBy })}
        />
      </div>
    </>
  )
}
