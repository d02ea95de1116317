import { useState } from "react"
import { useSession } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import { extensionVersion } from "~src/platform/version"
import { healthReport } from "~src/webmail/locating/health-report"

/** What a person may send us so that this window is recognised one day: shown before it is copied, and sent nowhere. */
export function WindowReport() {
  const { view } = useSession()
  const [report, setReport] = useState("")
  const [isCopied, setCopied] = useState(false)
  const look = () => setReport(healthReport(view.health(), view.root, extensionVersion()))
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <details className="report" onToggle={look}>
      <summary>{say("reportTitle")}</summary>
      <p className="note">{say("reportIntro")}</p>
      <pre>{report}</pre>
      <div className="act">
        <button type="button" className="btn text" data-action="copy-report" onClick={() => void copy()}>
          <span aria-live="polite">{isCopied ? say("reportCopied") : say("reportCopy")}</span>
        </button>
      </div>
    </details>
  )
}
