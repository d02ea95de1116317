import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { NotTaken, SettingRow } from "~src/library/setting-row"
import { MyWords } from "~src/library/settings/my-words"
import { useSetting } from "~src/library/use-setting"
import { say } from "~src/platform/i18n"
import type { Settings } from "~src/platform/settings"
import { Choice } from "~src/ui/choice"

/** Which spelling is right, the words that always are, and whether slips are underlined. */
function Spelling({ services }: LibraryPartProps) {
  const { settings, refused, change, set } = useSetting(services.settings)
  return (
    <>
      <div className="fields">
        <Choice<Settings["spelling"]>
          name="spelling"
          label={say("librarySpellingWhich")}
          value={settings.spelling}
          onChange={(spelling) => set({ spelling })}
          options={[
            { value: "either", label: say("librarySpellingEither") },
            { value: "us", label: say("librarySpellingUs") },
            { value: "british", label: say("librarySpellingBritish") },
          ]}
        />
      </div>
      <ul className="settings">
        <SettingRow
          name="underline"
          title={say("libraryUnderline")}
          line={say("libraryUnderlineLine")}
          on={settings.underline}
          onChange={(underline) => set({ underline })}
        />
      </ul>
      <MyWords
        words={settings.words}
        onAdd={(addWord) => change({ addWord })}
        onRemove={(removeWord) => change({ removeWord })}
      />
      <NotTaken refused={refused} message={say("noticeNotSaved")} />
    </>
  )
}

export const spellingSection: LibrarySection = {
  id: "spelling",
  title: "librarySpelling",
  lead: "librarySpellingLead",
  Body: Spelling,
}
