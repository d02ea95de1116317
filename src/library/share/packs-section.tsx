import { useState } from "react"
import { TwoStep } from "~src/library/data/two-step"
import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { Done } from "~src/library/share/done"
import { LetterFile } from "~src/library/share/letter-file"
import { PackContents } from "~src/library/share/pack-contents"
import { PackHead } from "~src/library/share/pack-head"
import type { Undo } from "~src/library/share/use-letter-file"
import { say } from "~src/platform/i18n"
import type { PackRecord } from "~src/platform/pack-record"
import { useTemplates } from "~src/stores/use-stores"

interface Removed {
  readonly name: string
  readonly undo: Undo
}

/** The packs that were taken: each to be read, and to be removed as a whole. */
function Packs({ services }: LibraryPartProps) {
  const { packs } = useTemplates(services.templates)
  const [removed, setRemoved] = useState<Removed | "refused" | null>(null)

  async function remove({ id, pack }: PackRecord): Promise<void> {
    const { removePack, restorePack } = services.letterFiles
    const reply = await removePack(id)
    setRemoved(
      reply.ok ? { name: pack.name, undo: async () => (await restorePack(id, reply.before)).ok } : "refused",
    )
  }

  return (
    <>
      {packs.length === 0 ? <p className="fine">{say("packNone")}</p> : null}
      <ul className="packs">
        {packs.map((record) => (
          <li key={record.id} className="sheet" data-pack={record.id}>
            <PackHead pack={record.pack} />
            <details>
              <summary>{say("packRead")}</summary>
              {record.pack.about === "" ? null : <p className="pack-about">{record.pack.about}</p>}
              <PackContents pack={record.pack} />
            </details>
            <TwoStep
              name="remove-pack"
              label={say("packRemove")}
              question={say("packRemoveAsk", { name: record.pack.name })}
              confirm={say("packRemoveDo")}
              onConfirmed={() => void remove(record)}
            />
          </li>
        ))}
      </ul>
      <div role="status" data-removed={removed === null ? "" : "said"}>
        {removed === "refused" ? <p className="banner">{say("popupNotDone")}</p> : null}
        {removed !== null && removed !== "refused" ? (
          <Done
            said={say("packRemoved", { name: removed.name })}
            undo={removed.undo}
            onUndone={() => setRemoved(null)}
          />
        ) : null}
      </div>
      <LetterFile services={services} label="packChoose" field="pack-file" />
    </>
  )
}

export const packsSection: LibrarySection = {
  id: "packs",
  title: "packs",
  lead: "packsLead",
  Body: Packs,
}
