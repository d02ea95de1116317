import { useEffect, useRef, useState } from "react"
import { FilePicker } from "~src/library/file-picker"
import { say } from "~src/platform/i18n"
import { IconFileUp } from "~src/ui/icons"

/** Takes one file, dropped anywhere on the page or picked. */
export function DropZone({ onFile }: { readonly onFile: (file: File) => void }) {
  const picker = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const latest = useRef(onFile)
  latest.current = onFile

  // The whole page takes it: a file dropped beside the zone would otherwise be opened in place of the page.
  useEffect(() => {
    const life = new AbortController()
    const { signal } = life
    const onDrag = (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    }
    const onDrop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file) latest.current(file)
    }
    window.addEventListener("dragover", onDrag, { signal })
    window.addEventListener("drop", onDrop, { signal })
    window.addEventListener("dragleave", () => setOver(false), { signal })
    return () => life.abort()
  }, [])

  return (
    <div className={isOver ? "drop over" : "drop"}>
      <IconFileUp className="i" aria-hidden="true" />
      <p>{say("libraryDrop")}</p>
      <button
        type="button"
        className="btn line"
        data-action="pick-file"
        onClick={() => picker.current?.click()}
      >
        <span>{say("libraryPick")}</span>
      </button>
      <FilePicker
        picker={picker}
        accept=".ics,.ical,.ifb,text/calendar"
        label={say("libraryPick")}
        field="invitation"
        onFile={onFile}
      />
    </div>
  )
}
