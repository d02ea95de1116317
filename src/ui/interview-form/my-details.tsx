import { say } from "~src/platform/i18n"
import { TextField } from "~src/ui/interview-form/text-field"
import type { FormControl } from "~src/ui/interview-form/use-interview-form"

/** The writer's own name and ways to be reached, for the end of the note. */
export function MyDetails({ control }: { readonly control: FormControl }) {
  const { me } = control.form
  const text = (part: keyof typeof me) => ({
    control,
    name: `my-${part}`,
    value: me[part],
    onValue: (value: string) => control.change({ me: { ...me, [part]: value } }),
  })
  return (
    <>
      <div className="pair">
        <TextField {...text("name")} label={say("formMyName")} autoComplete="name" />
        <TextField {...text("phone")} label={say("formMyPhone")} type="tel" autoComplete="tel" />
      </div>
      <TextField {...text("email")} label={say("formMyEmail")} type="email" autoComplete="email" />
      <TextField {...text("linkedin")} label={say("formMyLinkedin")} autoComplete="url" />
    </>
  )
}
