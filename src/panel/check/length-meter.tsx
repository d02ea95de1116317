import { memo } from "react"
import { type MessageKey, say, sayCount } from "~src/platform/i18n"

/** The scale, in words, and the range that reads well: three of four praised notes lie inside it. */
const SCALE = 250
const GOOD_FROM = 60
const GOOD_TO = 150

/** How long the draft is, beside how long good notes are. */
export const LengthMeter = memo(function LengthMeter({ words }: { readonly words: number }) {
  const count = sayCount("lengthWords", words)
  const advice = say(adviceKey(words))
  const shown = Math.min(words, SCALE)
  return (
    <div className="length">
      <b className="num">{count}</b>
      <span>{advice}</span>
      <meter className="vh" aria-label={say("lengthLabel")} max={SCALE} value={shown}>
        {`${count}. ${advice}`}
      </meter>
      <div className="meter" aria-hidden="true">
        <span className="good" />
        <span className="fine" />
        <span className="at" style={{ insetInlineStart: `${(shown / SCALE) * 100}%` }} />
      </div>
    </div>
  )
})

function adviceKey(words: number): MessageKey {
  if (words > GOOD_TO) return "lengthLong"
  return words > 0 && words < GOOD_FROM ? "lengthShort" : "lengthGood"
}
