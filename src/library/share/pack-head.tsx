import { countWords } from "~src/library/share/count-words"
import { say } from "~src/platform/i18n"
import { type Pack, templatesOf } from "~src/templates/packs/pack"
import { PackMark } from "~src/ui/pack-mark"

/** The mark and name of a pack, who made it, and how much is in it. */
export function PackHead({ pack }: { readonly pack: Pack }) {
  return (
    <div className="pack-head">
      <PackMark mark={pack.mark} />
      <div>
        <b>
          <bdi>{pack.name}</bdi>
        </b>
        <small>
          {say("packFrom", { from: pack.from })} · {packHolds(pack)}
        </small>
      </div>
    </div>
  )
}

/** "2 letters, 1 section and 3 lines of advice". */
export function packHolds(pack: Pack): string {
  return countWords(templatesOf(pack), Object.keys(pack.advice).length)
}
