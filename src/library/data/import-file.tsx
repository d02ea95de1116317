import { useRef } from "react"
import { TwoStep } from "~src/library/data/two-step"
import type { ImportMode } from "~src/platform/bring-in"
import { say } from "~src/platform/i18n"
import { IconUpload } from "~src/ui/icons"

interface ImportFileProps {
  readonly onFile: (file: File, mode: ImportMode) => void
}

/** A file comes in beside what is here, or, after a second yes, in its place. */
export function ImportFile({ onFile }: ImportFileProps) {
  const picker = useRef<HTMLInputElement>(null)
  const mode = useRef<ImportMode>("merge")
  const pick = (wanted: ImportMode) => {
    mode.current = wanted
    picker.current?.click()
  }
  return (
    <>
      <button type="button" className="btn line lg" data-action="import" onClick={() => pick("merge")}>
        <IconUpload className="i s" aria-hidden="true" />
        <span>{say("libraryImport")}</span>
      </button>
      <TwoStep
        name="replace"
        label={say("libraryReplace")}
        question={say("libraryReplaceAsk")}
        confirm={say("libraryReplaceDo")}
        onConfirmed={() => pick("replace")}
      />
      <input
        ref={picker}
        className="vh"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={say("libraryImport")}
        data-field="import"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ""
          if (file) onFile(file, mode.current)
        }}
      />
    </>
  )
}
