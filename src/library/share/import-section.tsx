import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { LetterFile } from "~src/library/share/letter-file"
import { say } from "~src/platform/i18n"

/** Letters and sections from a file: of ours, or a table that another tool exported. */
function BringIn({ services }: LibraryPartProps) {
  return (
    <>
      <LetterFile services={services} label="shareChoose" field="letter-file" />
      <p className="fine">{say("shareBringInHint")}</p>
    </>
  )
}

export const importSection: LibrarySection = {
  id: "bring-in",
  title: "shareBringIn",
  lead: "shareBringInLead",
  Body: BringIn,
}
