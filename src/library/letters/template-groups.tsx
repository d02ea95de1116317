import { useStore } from "zustand"
import { GROUP_NAMES } from "~src/library/letters/kind-names"
import type { Piece, PieceGroup } from "~src/library/letters/list-templates"
import { TemplateRow } from "~src/library/letters/template-row"
import { unsaved } from "~src/library/letters/unsaved"
import { say } from "~src/platform/i18n"
import type { Catalogue } from "~src/templates/catalogue"
import { wordsFrom } from "~src/templates/own/words-from"
import { IconChevronRight } from "~src/ui/icons"

interface TemplateGroupsProps {
  readonly title: string
  readonly groups: readonly PieceGroup[]
  readonly catalogue: Catalogue
  /** All of them open, as when somebody looks for something. */
  readonly isOpen: boolean
  readonly onRemove: (piece: Piece) => void
}

/** Letters or sections under headings that open; one with something of her own in it is open to begin with. */
export function TemplateGroups({ title, groups, catalogue, isOpen, onRemove }: TemplateGroupsProps) {
  const places = useStore(unsaved)
  if (groups.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      {groups.map(({ id, pieces }) => (
        <details key={id} className="tpl-group" data-group={id} open={isOpen || pieces.some(isOwn)}>
          <summary>
            <IconChevronRight className="i s chev" aria-hidden="true" />
            <b>{say(GROUP_NAMES[id] ?? "templateOther")}</b>
            <small className="num">{pieces.length}</small>
          </summary>
          <ul>
            {pieces.map((piece) => (
              <TemplateRow
                key={piece.id}
                piece={piece}
                line={firstWords(piece, catalogue)}
                isUnsaved={Object.hasOwn(places, piece.id)}
                onRemove={onRemove}
              />
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}

function isOwn({ origin }: Piece): boolean {
  return origin !== undefined
}

/** A letter's greeting says little: its second paragraph tells letters apart. */
function firstWords(piece: Piece, catalogue: Catalogue): string {
  const { body } = wordsFrom(piece, catalogue)
  if ("slot" in piece) return body
  const [first = "", second = first] = body.split("\n\n")
  return second
}
