import { useEffect, useRef } from "react"
import { say } from "~src/platform/i18n"
import { dockPanel } from "~src/welcome/dock-panel"
import { PracticeWindow } from "~src/welcome/practice-window"
import { startPractice } from "~src/welcome/start-practice"

/** The practice window with the panel at work beside it. */
export function PracticeStage() {
  const dock = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const life = new AbortController()
    if (dock.current) dockPanel(dock.current, life.signal)
    startPractice(life.signal)
    return () => life.abort()
  }, [])
  return (
    <section aria-label={say("welcomePractice")}>
      <div className="stage">
        <div className="dock" ref={dock} />
        <PracticeWindow />
      </div>
      <p className="cap">{say("welcomeCaption")}</p>
    </section>
  )
}
