import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { NotTaken, SettingRow } from "~src/library/setting-row"
import { useSetting } from "~src/library/use-setting"
import { say } from "~src/platform/i18n"

/** How sent notes are noted, and whether their texts are kept. */
function SentNotes({ services }: LibraryPartProps) {
  const { settings, refused, set } = useSetting(services.settings)
  return (
    <>
      <ul className="settings">
        <SettingRow
          name="confirm-sent"
          title={say("libraryConfirmSent")}
          line={say(settings.confirmSent === "ask" ? "libraryConfirmSentOn" : "libraryConfirmSentOff")}
          on={settings.confirmSent === "ask"}
          onChange={(on) => set({ confirmSent: on ? "ask" : "itself" })}
        />
        <SettingRow
          name="keep-texts"
          title={say("libraryKeepTexts")}
          line={say(settings.keepSentTexts ? "libraryKeepTextsOn" : "libraryKeepTextsOff")}
          on={settings.keepSentTexts}
          onChange={(on) => set({ keepSentTexts: on })}
        />
      </ul>
      <NotTaken refused={refused} message={say("noticeNotSaved")} />
    </>
  )
}

export const sentNotesSection: LibrarySection = {
  id: "sent-notes",
  title: "librarySent",
  lead: "librarySentLead",
  Body: SentNotes,
}
