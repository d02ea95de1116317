import { useState } from "react"
import { TwoStep } from "~src/library/data/two-step"
import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { type MessageKey, say } from "~src/platform/i18n"

/** What cannot be had back: the texts of sent notes, or everything. */
function Delete({ services }: LibraryPartProps) {
  const [said, setSaid] = useState<MessageKey | null>(null)
  const forgetTexts = async () => {
    const reply = await services.sentNotes.getState().forgetTexts()
    setSaid(reply.ok ? "libraryTextsForgotten" : "popupNotDone")
  }
  const deleteAll = async () => {
    const reply = await services.deleteEverything()
    if (!reply.ok) setSaid("popupNotDone")
    else setSaid(reply.isSyncEmpty ? "libraryDeleted" : "libraryDeletedHere")
  }
  return (
    <>
      <div className="data">
        <TwoStep
          name="forget-texts"
          label={say("libraryForgetTexts")}
          question={say("libraryForgetTextsAsk")}
          confirm={say("libraryForgetTextsDo")}
          onConfirmed={() => void forgetTexts()}
        />
        <TwoStep
          name="delete-everything"
          label={say("libraryDelete")}
          question={say("libraryDeleteAsk")}
          confirm={say("libraryDeleteDo")}
          onConfirmed={() => void deleteAll()}
        />
      </div>
      <div role="status">{said === null ? null : <p className="fine">{say(said)}</p>}</div>
    </>
  )
}

export const deleteSection: LibrarySection = {
  id: "delete",
  title: "libraryDeleteTitle",
  lead: "libraryDeleteLead",
  Body: Delete,
}
