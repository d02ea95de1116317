import { useId } from "react"
import { useOffer, useSession } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import { tones, toneTitleKeys } from "~src/templates/slot"

/** In which tone everything is offered first. It is remembered, for other drafts too. */
export function ToneChoice() {
  const { settings } = useSession().services
  const { tone } = useOffer()
  const name = useId()
  return (
    <fieldset className="tones" data-choice="tone">
      <legend className="vh">{say("toneLabel")}</legend>
      {tones.map((each) => (
        <label key={each}>
          <input
            type="radio"
            className="vh"
            name={name}
            value={each}
            checked={each === tone}
            onChange={() => void settings.getState().change({ set: { tone: each } })}
          />
          {say(toneTitleKeys[each])}
        </label>
      ))}
    </fieldset>
  )
}
