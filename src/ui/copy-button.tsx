import { useState } from "react"
import { say } from "~src/platform/i18n"

interface CopyButtonProps {
  readonly text: string
  readonly label: string
}

/** Puts `text` on the clipboard and says so, or that the browser does not allow it. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const [copied, setCopied] = useState<{ readonly text: string; readonly ok: boolean } | null>(null)
  async function copy(): Promise<void> {
    const ok = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    setCopied({ text, ok })
  }
  return (
    <span className="copying">
      <button type="button" className="btn soft" data-action="copy-note" onClick={() => void copy()}>
        <span>{label}</span>
      </button>
      <span role="status">{copied?.text === text ? say(copied.ok ? "copied" : "notCopied") : ""}</span>
    </span>
  )
}
