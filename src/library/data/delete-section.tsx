import { useState } from "react"
import { TwoStep } from "~src/library/data/two-step"
import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { type MessageKey, say } from "~src/platform/i18n"

/** What cannot be had back: the texts of sent notes, or everything. */
function Delete({ services }: LibraryPartProps) {
  const [said, setSaid] = useState<MessageKey | null>(null)
  const run = async (done: MessageKey, job: () => Promise<{ readonly ok: boolean }>) => {
    const reply = await job()
    setSaid(reply.ok ? done : "popupNotDone")
  }
  return (
    <>
      <div className="data">
        <TwoStep
          name="forget-texts"
          label={say("libraryForgetTexts")}
          question={say("libraryForgetTextsAsk")}
          confirm={say("libraryForgetTextsDo")}
          onConfirmed={() => void run("libraryTextsForgotten", services.sentNotes.getState().forgetTexts)}
        />
        <TwoStep
          name="delete-everything"
          label={say("libraryDelete")}
          question={say("libraryDeleteAsk")}
          confirm={say("libraryDeleteDo")}
          onConfirmed={() => void run("libraryDeleted", services.deleteEverything)}
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
