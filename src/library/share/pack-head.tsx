import { countWords } from "~src/library/share/count-words"
import { say, sayCount } from "~src/platform/i18n"
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

/** "2 letters and 1 section, 3 lines of advice". */
export function packHolds(pack: Pack): string {
  const templates = templatesOf(pack)
  const lines = Object.keys(pack.advice).length
  return [
    ...(templates.length > 0 ? [countWords(templates)] : []),
    ...(lines > 0 ? [sayCount("packLines", lines)] : []),
  ].join(", ")
}
