import { say } from "~src/platform/i18n"
import { openPopup, openTab } from "~src/platform/tabs"

/** Where to go from here. */
export function WelcomeActions() {
  return (
    <footer className="wf">
      <button type="button" className="btn fill lg" data-action="add" onClick={() => void openPopup()}>
        <span>{say("welcomeAdd")}</span>
      </button>
      <button
        type="button"
        className="btn line lg"
        data-action="open-gmail"
        onClick={() => void openTab("https://mail.google.com/")}
      >
        <span>{say("welcomeGmail")}</span>
      </button>
      <button
        type="button"
        className="btn line lg"
        data-action="open-outlook"
        onClick={() => void openTab("https://outlook.live.com/mail/")}
      >
        <span>{say("welcomeOutlook")}</span>
      </button>
      <p>{say("welcomeAdvice")}</p>
    </footer>
  )
}
