import { detailsOf } from "~src/library/letters/kind-names"
import type { Piece } from "~src/library/letters/list-templates"
import { COPY } from "~src/library/letters/opened-template"
import { say } from "~src/platform/i18n"
import { templatePlace } from "~src/platform/template-place"

interface TemplateRowProps {
  readonly piece: Piece
  /** The beginning of what it says. */
  readonly line: string
  readonly isUnsaved: boolean
  readonly onRemove: (piece: Piece) => void
}

/** One letter or section: what it is called, whose it is, and what can be done with it. */
export function TemplateRow({ piece, line, isUnsaved, onRemove }: TemplateRowProps) {
  const { id, title, origin } = piece
  const isOwn = origin?.from === "own"
  const takesPlace = isOwn && origin.basedOn !== undefined
  return (
    <li className="tpl-row" data-template={id}>
      <div>
        <b>
          <bdi>{title}</bdi> <Mark piece={piece} />
          {isUnsaved ? <span className="mark clay">{say("templateUnsaved")}</span> : null}
        </b>
        <small>{detailsOf(piece)}</small>
        <p className="words">{line}</p>
      </div>
      <div className="tpl-acts">
        <a className="btn text" href={`#${templatePlace(id)}`} data-action="change">
          <span>{say("templateChange")}</span>
          <span className="vh">{title}</span>
        </a>
        <a className="btn text" href={`#${templatePlace(COPY + id)}`} data-action="copy">
          <span>{say("templateCopy")}</span>
          <span className="vh">{title}</span>
        </a>
        {isOwn ? (
          <button type="button" className="btn text" data-action="remove" onClick={() => onRemove(piece)}>
            <span>{say(takesPlace ? "templateBack" : "templateDelete")}</span>
            <span className="vh">{title}</span>
          </button>
        ) : null}
      </div>
    </li>
  )
}

function Mark({ piece: { origin } }: { readonly piece: Piece }) {
  if (origin === undefined) return null
  if (origin.from === "pack") return <span className="mark">{origin.name}</span>
  return <span className="mark">{say(origin.basedOn === undefined ? "writeYours" : "templateChanged")}</span>
}
