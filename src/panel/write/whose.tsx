import { say } from "~src/platform/i18n"
import type { Letter, Section } from "~src/templates/section"
import { toneTitleKeys } from "~src/templates/slot"
import { PackMark } from "~src/ui/pack-mark"

/** The tone of a letter or section; where somebody else than us wrote it also what it is called and whose it is. */
export function Whose({ piece: { tone, title, origin } }: { readonly piece: Letter | Section }) {
  if (origin === undefined) return say(toneTitleKeys[tone])
  return (
    <>
      {say(toneTitleKeys[tone])} · <bdi>{title}</bdi>{" "}
      {origin.from === "own" ? (
        <span className="whose">{say("writeYours")}</span>
      ) : (
        <span className="of-pack" data-pack={origin.packId}>
          <PackMark mark={origin.mark} /> <bdi>{origin.name}</bdi>
        </span>
      )}
    </>
  )
}
