import { useRef, useState } from "react"
import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { type MessageKey, say } from "~src/platform/i18n"
import { logThrown } from "~src/platform/log"
import { IconDownload, IconUpload } from "~src/ui/icons"
import { saveCopy } from "~src/ui/save-copy"

/** What was last said, and where in the file the trouble was. */
interface Said {
  readonly key: MessageKey
  readonly where: readonly string[]
}

const REFUSALS: Readonly<Record<string, MessageKey>> = {
  "too-large": "libraryImportTooLarge",
  "not-json": "libraryImportNotOurs",
  foreign: "libraryImportNotOurs",
  newer: "libraryImportNewer",
  damaged: "libraryImportDamaged",
}

/** Everything out into one file, and a file back in beside what is there. */
function Copy({ services }: LibraryPartProps) {
  const picker = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<Said | null>(null)

  async function exportAll(): Promise<void> {
    try {
      const now = services.now()
      saveCopy(`afterword-${now.slice(0, 10)}.json`, await services.exportData(now))
      setSaid({ key: "libraryExported", where: [] })
    } catch (thrown) {
      logThrown("copy not saved", thrown)
      setSaid({ key: "popupNotDone", where: [] })
    }
  }

  async function importFile(file: File): Promise<void> {
    const reply = await services.importData(await file.text(), "merge")
    if (reply.ok) return setSaid({ key: "libraryImported", where: [] })
    const where = "problems" in reply ? reply.problems.map((problem) => problem.where) : []
    setSaid({ key: REFUSALS[reply.reason] ?? "noticeNotSaved", where: where.slice(0, 3) })
  }

  return (
    <>
      <div className="data">
        <button type="button" className="btn line lg" data-action="export" onClick={() => void exportAll()}>
          <IconDownload className="i s" aria-hidden="true" />
          <span>{say("libraryExport")}</span>
        </button>
        <button
          type="button"
          className="btn line lg"
          data-action="import"
          onClick={() => picker.current?.click()}
        >
          <IconUpload className="i s" aria-hidden="true" />
          <span>{say("libraryImport")}</span>
        </button>
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
            if (file) void importFile(file)
          }}
        />
      </div>
      <div role="status">
        {said === null ? null : (
          <p className="banner">
            {say(said.key)}
            {said.where.length > 0 ? <code>{said.where.join(", ")}</code> : null}
          </p>
        )}
      </div>
      <p className="fine">{say("libraryCopyHint")}</p>
    </>
  )
}

export const copySection: LibrarySection = {
  id: "copy",
  title: "libraryCopy",
  lead: "libraryCopyLead",
  Body: Copy,
}
