import { useEffect, useState } from "react"
import { say } from "~src/platform/i18n"
import type { PopupServices } from "~src/popup/popup-services"
import { useSettings } from "~src/stores/use-stores"

/** Says that the browser keeps Afterword out of the webmail, with the one click that lets it in. Mostly nothing. */
export function AccessNotice({ services }: { readonly services: PopupServices }) {
  const { webmail } = useSettings(services.settings).settings
  const [isOut, setOut] = useState(false)
  useEffect(() => {
    void services.access.isKeptOut(webmail).then(setOut)
  }, [services, webmail])
  if (!isOut) return null
  return (
    <ul className="unreadable" data-access="">
      <li>
        <p>{say("popupKeptOut")}</p>
        <div className="acts">
          <button
            type="button"
            className="btn soft"
            data-action="let-in"
            onClick={() => void services.access.askToBeLetIn(webmail).then((isIn) => setOut(!isIn))}
          >
            <span>{say("popupLetIn")}</span>
          </button>
        </div>
      </li>
    </ul>
  )
}
