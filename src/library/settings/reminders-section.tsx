import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { SavedField } from "~src/library/saved-field"
import { NotTaken, SettingRow } from "~src/library/setting-row"
import { Holidays } from "~src/library/settings/holidays"
import { WorkingDays } from "~src/library/settings/working-days"
import { useSetting } from "~src/library/use-setting"
import { say } from "~src/platform/i18n"

const USUAL_QUIET = { from: "21:00", until: "08:00" }

/** Whether and when the person is told that a note is due, and which days count. */
function Reminders({ services }: LibraryPartProps) {
  const { settings, refused, set } = useSetting(services.settings)
  const { notifications, quietHours, workingDays, holidays } = settings
  return (
    <>
      <ul className="settings">
        <SettingRow
          name="notifications"
          title={say("libraryNotifications")}
          line={say(notifications ? "libraryNotificationsOn" : "libraryNotificationsOff")}
          on={notifications}
          onChange={(on) => set({ notifications: on })}
        />
        <SettingRow
          name="quiet-hours"
          title={say("libraryQuiet")}
          line={say("libraryQuietLine")}
          on={quietHours !== null}
          onChange={(on) => set({ quietHours: on ? USUAL_QUIET : null })}
        >
          {quietHours === null ? null : (
            <div className="span">
              <SavedField
                name="quiet-from"
                type="time"
                label={say("libraryQuietFrom")}
                value={quietHours.from}
                onSave={(from) => {
                  if (from !== "") set({ quietHours: { ...quietHours, from } })
                }}
              />
              <SavedField
                name="quiet-until"
                type="time"
                label={say("libraryQuietUntil")}
                value={quietHours.until}
                onSave={(until) => {
                  if (until !== "") set({ quietHours: { ...quietHours, until } })
                }}
              />
            </div>
          )}
        </SettingRow>
      </ul>
      <NotTaken refused={refused} message={say("noticeNotSaved")} />
      <WorkingDays days={workingDays} onChange={(days) => set({ workingDays: days })} />
      <Holidays days={holidays} onChange={(days) => set({ holidays: days })} />
    </>
  )
}

export const remindersSection: LibrarySection = {
  id: "reminders",
  title: "libraryReminders",
  lead: "libraryRemindersLead",
  Body: Reminders,
}
