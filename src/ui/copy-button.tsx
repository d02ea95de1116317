import { useState } from "react"
import { say } from "~src/platform/i18n"

interface CopyButtonProps {
  readonly text: string
  readonly label: string
  /** What the button is called in `data-action`. */
  readonly action?: string
  readonly look?: "fill" | "soft" | "text"
  /** Called where the browser does not allow it: she may still copy by hand. */
  readonly onRefused?: () => void
}

/** Puts `text` on the clipboard and says so, or that the browser does not allow it. */
export function CopyButton({ text, label, action = "copy-note", look = "soft", onRefused }: CopyButtonProps) {
  const [copied, setCopied] = useState<{ readonly text: string; readonly ok: boolean } | null>(null)
  async function copy(): Promise<void> {
    const ok = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    setCopied({ text, ok })
    if (!ok) onRefused?.()
  }
  return (
    <span className="copying">
      <button type="button" className={`btn ${look}`} data-action={action} onClick={() => void copy()}>
        <span>{label}</span>
      </button>
      <span role="status">{copied?.text === text ? say(copied.ok ? "copied" : "notCopied") : ""}</span>
    </span>
  )
}
