import { useState } from "react"
import type { HandwrittenServices } from "~src/handwritten/handwritten-services"
import { NoteChoices } from "~src/handwritten/note-choices"
import { NoteGaps } from "~src/handwritten/note-gaps"
import { NoteSheet } from "~src/handwritten/note-sheet"
import { PAPER_SIZES, type PaperSize, paperSizeKeys } from "~src/handwritten/paper-size"
import { ThankedPart } from "~src/handwritten/thanked-part"
import { useHandNote } from "~src/handwritten/use-hand-note"
import { say } from "~src/platform/i18n"
import { AppMark } from "~src/ui/app-mark"
import { Choice } from "~src/ui/choice"
import { CopyButton } from "~src/ui/copy-button"
import { IconPrinter } from "~src/ui/icons"

/** A thank-you to copy by hand or to print. Only the sheet is printed. */
export function Handwritten({ services }: { readonly services: HandwrittenServices }) {
  const note = useHandNote(services)
  const [size, setSize] = useState<PaperSize>(PAPER_SIZES[0])
  return (
    <div className="aw handwritten" aria-busy={note.isLoading}>
      <header>
        <AppMark size={20} />
        <h1>{say("handTitle")}</h1>
        <p>{say("handLead")}</p>
      </header>
      {note.isLoading ? null : (
        <main>
          <NoteSheet body={note.body} size={size} />
          <aside aria-label={say("handAside")}>
            {note.record === null ? <p className="hint">{say("handNoInterview")}</p> : null}
            <NoteChoices note={note} />
            <NoteGaps gaps={note.gaps} fill={note.fill} />
            <div className="out">
              <Choice<PaperSize>
                name="size"
                label={say("handPaper")}
                value={size}
                onChange={setSize}
                options={PAPER_SIZES.map((each) => ({ value: each, label: say(paperSizeKeys[each]) }))}
              />
              <div className="acts">
                <button type="button" className="btn fill" data-action="print" onClick={services.print}>
                  <IconPrinter className="i s" aria-hidden="true" />
                  <span>{say("handPrint")}</span>
                </button>
                <CopyButton text={note.body.text} label={say("thankCopy")} />
              </div>
            </div>
            <ThankedPart key={`${note.record?.id} ${note.person}`} services={services} note={note} />
          </aside>
        </main>
      )}
    </div>
  )
}
