import type { LibraryServices } from "~src/library/library-services"
import { PackContents } from "~src/library/share/pack-contents"
import { PackHead, packHolds } from "~src/library/share/pack-head"
import { TakeOrLeave } from "~src/library/share/take-or-leave"
import type { Undo } from "~src/library/share/use-letter-file"
import { say } from "~src/platform/i18n"
import type { PackRecord } from "~src/platform/pack-record"
import { useTemplates } from "~src/stores/use-stores"
import type { Pack } from "~src/templates/packs/pack"

interface PackPreviewProps {
  readonly services: LibraryServices
  readonly pack: Pack
  readonly onTaken: (said: string, undo: Undo) => void
  readonly onCancel: () => void
}

/** Who a pack is from, what it holds and what it will do. Nothing is stored before it is taken. */
export function PackPreview({ services, pack, onTaken, onCancel }: PackPreviewProps) {
  const { packs } = useTemplates(services.templates)
  const here = packs.find(({ id }) => id === pack.id) ?? null

  async function take(): Promise<boolean> {
    const { takePack, restorePack } = services.letterFiles
    const reply = await takePack(pack)
    if (!reply.ok) return false
    onTaken(say("packTaken", { name: pack.name }), async () => (await restorePack(pack.id, reply.before)).ok)
    return true
  }

  return (
    <div className="sheet" data-preview="pack">
      <PackHead pack={pack} />
      {pack.about === "" ? null : (
        <p className="pack-about">
          <bdi>{pack.about}</bdi>
        </p>
      )}
      <PackContents pack={pack} />
      <div className="banner what-it-does">
        <p>{say("packDoes", { what: packHolds(pack) })}</p>
        {here === null ? null : <p data-replaces="">{replacesWords(here, pack)}</p>}
      </div>
      <TakeOrLeave
        label={say(here === null ? "packTake" : "packReplace")}
        isNothing={false}
        onTake={take}
        onCancel={onCancel}
      />
    </div>
  )
}

/** The copy that is here goes, so both are named: another pack could come under the same id. */
function replacesWords({ pack: here }: PackRecord, pack: Pack): string {
  const both = { name: here.name, from: here.from, made: here.made, newMade: pack.made }
  const isOlder = here.made !== "" && pack.made !== "" && pack.made < here.made
  return say(isOlder ? "packReplacesNewer" : "packReplaces", both)
}
