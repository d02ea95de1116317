import { useEffect, useState } from "react"
import { say } from "~src/platform/i18n"
import type { RenderedLetter } from "~src/templates/render-letter"
import { CopyButton } from "~src/ui/copy-button"
import { RenderedText } from "~src/ui/rendered-text"

interface NotePreviewProps {
  readonly read: () => Promise<RenderedLetter | null>
  /** Without one the text is copied rather than opened. */
  readonly hasAddress: boolean
}

/** A note before its window opens: facts underlined, what is missing as blanks. */
export function NotePreview({ read, hasAddress }: NotePreviewProps) {
  const [letter, setLetter] = useState<RenderedLetter | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is opened anew for another note
  useEffect(() => {
    let isOver = false
    void read().then((found) => {
      if (!isOver) setLetter(found)
    })
    return () => {
      isOver = true
    }
  }, [])
  if (letter === null) return null
  return (
    <div className="note-preview" data-preview="">
      <b dir="auto">
        <RenderedText rendered={letter.subject} />
      </b>
      <p dir="auto">
        <RenderedText rendered={letter.body} />
      </p>
      <CopyButton text={letter.body.text} label={say(hasAddress ? "thankCopy" : "thankCopyToSend")} />
    </div>
  )
}
