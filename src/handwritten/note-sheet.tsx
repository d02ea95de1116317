import type { PaperSize } from "~src/handwritten/paper-size"
import type { Rendered } from "~src/templates/section"
import { RenderedText } from "~src/ui/rendered-text"

/** The note as it is written down: large on the screen to copy from, and alone on the page when it is printed. */
export function NoteSheet({ body, size }: { readonly body: Rendered; readonly size: PaperSize }) {
  return (
    <article className="sheet words" data-size={size} dir="auto">
      <RenderedText rendered={body} />
    </article>
  )
}
