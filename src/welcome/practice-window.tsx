import { useId, useState } from "react"
import { say } from "~src/platform/i18n"
import { PracticeBody } from "~src/welcome/practice-body"
import { practiceReader, practiceSubject } from "~src/welcome/practice-note"

/** A compose window like those of webmails, with the marks by which the practice adapter knows it. It sends nothing. */
export function PracticeWindow() {
  const title = useId()
  const [sent, setSent] = useState(false)
  return (
    <section className="compose" data-practice-compose="welcome" aria-labelledby={title}>
      <h2 className="cbar" id={title}>
        {say("welcomeNewMessage")}
      </h2>
      <div className="cline">
        <span>{say("welcomeTo")}</span>
        <span
          className="chip"
          data-practice-recipient=""
          data-name={practiceReader.name}
          data-address={practiceReader.address}
        >
          {practiceReader.name}
        </span>
      </div>
      <input
        className="cline"
        data-practice-subject=""
        aria-label={say("welcomeSubject")}
        autoComplete="off"
        defaultValue={practiceSubject}
      />
      <PracticeBody />
      <div className="cfoot">
        <button type="button" className="send" data-practice-send="" onClick={() => setSent(true)}>
          <span className="trim">{say("welcomeSend")}</span>
        </button>
        <p role="status">{sent ? say("welcomeNotSent") : null}</p>
      </div>
    </section>
  )
}
