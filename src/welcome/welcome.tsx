import { type MessageKey, say } from "~src/platform/i18n"
import { AppMark } from "~src/ui/app-mark"
import { IconLock } from "~src/ui/icons"
import { PracticeStage } from "~src/welcome/practice-stage"
import { WelcomeActions } from "~src/welcome/welcome-actions"

const STEPS: readonly { readonly title: MessageKey; readonly line: MessageKey }[] = [
  { title: "welcomeStepAdd", line: "welcomeStepAddLine" },
  { title: "welcomeStepWrite", line: "welcomeStepWriteLine" },
  { title: "welcomeStepCheck", line: "welcomeStepCheckLine" },
]

/** The page that opens after installing: what this is, and the thing itself to try. */
export function Welcome() {
  return (
    <div className="aw welcome">
      <header className="wh">
        <AppMark size={22} />
        <b>{say("appName")}</b>
      </header>
      <main>
        <section className="hero">
          <h1>{say("welcomeTitle")}</h1>
          <p>{say("welcomeLine")}</p>
        </section>
        <PracticeStage />
        <ol className="steps">
          {STEPS.map(({ title, line }, index) => (
            <li key={title}>
              <span className="no" aria-hidden="true">
                {index + 1}
              </span>
              <h2>{say(title)}</h2>
              <p>{say(line)}</p>
            </li>
          ))}
        </ol>
        <section className="priv">
          <IconLock className="i" aria-hidden="true" />
          <div>
            <h2>{say("welcomePrivate")}</h2>
            <p>{say("welcomePrivateLine")}</p>
          </div>
        </section>
      </main>
      <WelcomeActions />
    </div>
  )
}
