import { useRef } from "react"
import { TwoStep } from "~src/library/data/two-step"
import { FilePicker } from "~src/library/file-picker"
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
      <FilePicker
        picker={picker}
        accept=".json,application/json"
        label={say("libraryImport")}
        field="import"
        onFile={(file) => onFile(file, mode.current)}
      />
    </>
  )
}
