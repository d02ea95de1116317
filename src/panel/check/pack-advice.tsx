import { useStore } from "zustand"
import { useSession } from "~src/panel/session-context"
import { PackMark } from "~src/ui/pack-mark"

/** What the packs that were taken say of a rule: one line each, under the name of the pack. */
export function PackAdvice({ ruleId }: { readonly ruleId: string }) {
  const packs = useStore(useSession().services.templates, (state) => state.packs)
  return packs.map(({ id, pack: { name, mark, advice } }) => {
    const line = advice[ruleId]
    return line === undefined ? null : (
      <p key={id} className="advice" data-advice={id}>
        <PackMark mark={mark} />
        <span>
          <b className="advice-name">
            <bdi>{name}</bdi>:
          </b>{" "}
          <bdi>{line}</bdi>
        </span>
      </p>
    )
  })
}
