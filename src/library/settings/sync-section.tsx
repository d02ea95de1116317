import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { NotTaken, SettingRow } from "~src/library/setting-row"
import { SyncProblems } from "~src/library/settings/sync-problems"
import { useSetting } from "~src/library/use-setting"
import { say } from "~src/platform/i18n"

/** Whether settings and own letters follow the person to her other machines, through the browser's own account. */
function Sync({ services }: LibraryPartProps) {
  const { settings, refused, set } = useSetting(services.settings)
  return (
    <>
      <ul className="settings">
        <SettingRow
          name="sync"
          title={say("librarySyncSettings")}
          line={say("librarySyncLine")}
          on={settings.sync}
          onChange={(on) => set({ sync: on })}
        />
      </ul>
      <SyncProblems services={services} isOn={settings.sync} />
      <NotTaken refused={refused} message={say("noticeNotSaved")} />
    </>
  )
}

export const syncSection: LibrarySection = {
  id: "sync",
  title: "librarySync",
  lead: "librarySyncLead",
  Body: Sync,
}
