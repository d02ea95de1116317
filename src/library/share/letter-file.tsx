import { useRef } from "react"
import { FilePicker } from "~src/library/file-picker"
import type { LibraryServices } from "~src/library/library-services"
import { Done } from "~src/library/share/done"
import { ImportPreview } from "~src/library/share/import-preview"
import { PackPreview } from "~src/library/share/pack-preview"
import { problemPlace, problemWords } from "~src/library/share/problem-words"
import { useLetterFile } from "~src/library/share/use-letter-file"
import { type MessageKey, say } from "~src/platform/i18n"
import type { FileProblem } from "~src/templates/file/file-problem"
import { IconUpload } from "~src/ui/icons"

interface LetterFileProps {
  readonly services: LibraryServices
  readonly label: MessageKey
  /** Tells the fields of the page apart. */
  readonly field: string
}

/** From a file to letters or a pack: chosen, looked over, taken, and taken back. */
export function LetterFile({ services, label, field }: LetterFileProps) {
  const picker = useRef<HTMLInputElement>(null)
  const { step, setStep, read } = useLetterFile()
  const leave = () => setStep({ at: "waiting" })
  return (
    <>
      <div className="data">
        <button
          type="button"
          className="btn line lg"
          data-action={`pick-${field}`}
          onClick={() => picker.current?.click()}
        >
          <IconUpload className="i s" aria-hidden="true" />
          <span>{say(label)}</span>
        </button>
        <FilePicker
          picker={picker}
          accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/tab-separated-values"
          label={say(label)}
          field={field}
          onFile={read}
        />
      </div>
      <div role="status" data-step={step.at}>
        {step.at === "unread" ? <p className="banner">{say("fileUnread")}</p> : null}
        {step.at === "undone" ? <p className="banner">{say("shareUndone")}</p> : null}
        {step.at === "refused" ? <Refusal name={step.name} problem={step.problem} /> : null}
        {step.at === "done" ? <Done {...step} onUndone={() => setStep({ at: "undone" })} /> : null}
      </div>
      {step.at === "looking" && step.reading.holds === "letters" ? (
        <ImportPreview
          key={step.name}
          services={services}
          name={step.name}
          reading={step.reading}
          onTaken={(said, undo) => setStep({ at: "done", said, undo })}
          onCancel={leave}
        />
      ) : null}
      {step.at === "looking" && step.reading.holds === "pack" ? (
        <PackPreview
          services={services}
          pack={step.reading.pack}
          onTaken={(said, undo) => setStep({ at: "done", said, undo })}
          onCancel={leave}
        />
      ) : null}
    </>
  )
}

function Refusal({ name, problem }: { readonly name: string; readonly problem: FileProblem }) {
  const place = problemPlace(problem)
  return (
    <div className="banner" data-refused={problem.code}>
      <p>
        <b>{say("fileNotTaken", { name })}</b>
      </p>
      <p>
        {place === "" ? null : <code data-place="">{place}</code>}
        {problemWords(problem)}
      </p>
    </div>
  )
}
