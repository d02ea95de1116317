import { useState } from "react"
import { ImportFile } from "~src/library/data/import-file"
import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import type { ImportMode } from "~src/platform/bring-in"
import { LARGEST_DATA_FILE } from "~src/platform/data-file"
import { type MessageKey, say } from "~src/platform/i18n"
import { logThrown } from "~src/platform/log"
import { IconDownload } from "~src/ui/icons"
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

/** Everything out into one file, and a file back in, beside what is there or in its place. */
function Copy({ services }: LibraryPartProps) {
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

  async function importFile(file: File, mode: ImportMode): Promise<void> {
    // Looked at first: a file that is too large is not even read.
    if (file.size > LARGEST_DATA_FILE) return setSaid({ key: "libraryImportTooLarge", where: [] })
    const text = await textOf(file)
    if (text === null) return setSaid({ key: "libraryImportUnread", where: [] })
    const reply = await services.importData(text, mode)
    if (reply.ok) return setSaid({ key: mode === "merge" ? "libraryImported" : "libraryReplaced", where: [] })
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
        <ImportFile onFile={(file, mode) => void importFile(file, mode)} />
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

/** null when the browser cannot read the file: it was moved, or is no longer hers to read. */
async function textOf(file: File): Promise<string | null> {
  try {
    return await file.text()
  } catch (thrown) {
    logThrown("copy not read", thrown)
    return null
  }
}

export const copySection: LibrarySection = {
  id: "copy",
  title: "libraryCopy",
  lead: "libraryCopyLead",
  Body: Copy,
}
