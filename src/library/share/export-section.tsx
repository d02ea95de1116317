import { useState } from "react"
import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { countWords } from "~src/library/share/count-words"
import { PackForm } from "~src/library/share/pack-form"
import { say } from "~src/platform/i18n"
import { wordsOf } from "~src/platform/template-record"
import { useTemplates } from "~src/stores/use-stores"
import { letterFileText } from "~src/templates/file/letter-file"
import { IconDownload, IconPackage } from "~src/ui/icons"
import { saveText } from "~src/ui/save-copy"

/** Her own letters and sections as a file, and as a pack for others. */
function HandOn({ services }: LibraryPartProps) {
  const { own } = useTemplates(services.templates)
  const [isMaking, setMaking] = useState(false)
  const [said, setSaid] = useState<string | null>(null)

  function exportOwn(): void {
    saveText(`afterword-letters-${services.now().slice(0, 10)}.json`, letterFileText(own.map(wordsOf)))
    setSaid(say("shareExported", { what: countWords(own) }))
  }

  return (
    <>
      {own.length === 0 ? <p className="fine">{say("shareNothingYet")}</p> : null}
      <div className="data">
        <button
          type="button"
          className="btn line lg"
          data-action="export-letters"
          disabled={own.length === 0}
          onClick={exportOwn}
        >
          <IconDownload className="i s" aria-hidden="true" />
          <span>{say("shareExport")}</span>
        </button>
        <button
          type="button"
          className="btn line lg"
          data-action="make-pack"
          aria-expanded={isMaking}
          onClick={() => setMaking(!isMaking)}
        >
          <IconPackage className="i s" aria-hidden="true" />
          <span>{say("shareMakePack")}</span>
        </button>
      </div>
      {isMaking ? (
        <PackForm
          own={own}
          today={services.now().slice(0, 10)}
          onMade={(name) => {
            setMaking(false)
            setSaid(say("packMade", { name }))
          }}
          onCancel={() => setMaking(false)}
        />
      ) : null}
      <div role="status">{said === null ? null : <p className="banner">{said}</p>}</div>
    </>
  )
}

export const exportSection: LibrarySection = {
  id: "hand-on",
  title: "shareHandOn",
  lead: "shareHandOnLead",
  Body: HandOn,
}
