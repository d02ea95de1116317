import { useId } from "react"
import { type MessageKey, say } from "~src/platform/i18n"
import type { ChannelChoice } from "~src/ui/interview-form/form-state"
import { TextField } from "~src/ui/interview-form/text-field"
import type { FormControl } from "~src/ui/interview-form/use-interview-form"

const CHOICES: readonly (readonly [ChannelChoice, MessageKey])[] = [
  ["", "formChannelUnknown"],
  ["video", "formChannelVideo"],
  ["phone", "formChannelPhone"],
  ["on site", "formChannelOnSite"],
  ["other", "formChannelOther"],
]

/** How the interview was held, with room for a word of one's own. */
export function ChannelField({ control }: { readonly control: FormControl }) {
  const id = useId()
  const { channel, channelOther } = control.form
  const choose = (value: string) => {
    const chosen = CHOICES.find(([choice]) => choice === value)
    if (chosen) control.change({ channel: chosen[0] })
  }
  return (
    <>
      <div className="fld">
        <label htmlFor={id}>{say("formChannel")}</label>
        <select
          id={id}
          className="inp"
          data-field="channel"
          value={channel}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {CHOICES.map(([choice, key]) => (
            <option key={choice} value={choice}>
              {say(key)}
            </option>
          ))}
        </select>
      </div>
      {channel === "other" ? (
        <TextField
          control={control}
          name="channel-other"
          label={say("formChannelOtherLabel")}
          value={channelOther}
          onValue={(value) => control.change({ channelOther: value })}
        />
      ) : null}
    </>
  )
}
