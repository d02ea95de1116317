import { useState } from "react"
import { useSession } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import { extensionVersion } from "~src/platform/version"
import { CopyButton } from "~src/ui/copy-button"
import { healthReport } from "~src/webmail/locating/health-report"

/** What a person may send us so that this window is recognised one day: shown before it is copied, and sent nowhere. */
export function WindowReport() {
  const { view } = useSession()
  const [report, setReport] = useState("")
  const look = () => setReport(healthReport(view.health(), view.root, extensionVersion()))
  return (
    <details className="report" onToggle={look}>
      <summary>{say("reportTitle")}</summary>
      <p className="note">{say("reportIntro")}</p>
      <pre>{report}</pre>
      <CopyButton text={report} label={say("reportCopy")} action="copy-report" look="text" />
    </details>
  )
}
