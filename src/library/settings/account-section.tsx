import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { SavedField } from "~src/library/saved-field"
import { NotTaken } from "~src/library/setting-row"
import { useSetting } from "~src/library/use-setting"
import { say } from "~src/platform/i18n"
import type { Settings } from "~src/platform/settings"
import { Choice } from "~src/ui/choice"

/** Where "Write" opens a compose window. */
function Account({ services }: LibraryPartProps) {
  const { settings, refused, set } = useSetting(services.settings)
  return (
    <>
      <div className="fields">
        <Choice<Settings["webmail"]>
          name="webmail"
          label={say("libraryWebmail")}
          value={settings.webmail}
          onChange={(webmail) => set({ webmail })}
          options={[
            { value: "", label: say("libraryWebmailAsk") },
            { value: "gmail", label: say("popupGmail") },
            { value: "outlook", label: say("popupOutlook") },
          ]}
        />
        {settings.webmail === "outlook" ? (
          <Choice
            name="outlook-account"
            label={say("libraryOutlookAccount")}
            value={settings.outlookAccount}
            onChange={(outlookAccount) => set({ outlookAccount })}
            options={[
              { value: "personal", label: say("libraryOutlookPersonal") },
              { value: "work", label: say("libraryOutlookWork") },
            ]}
          />
        ) : null}
        {settings.webmail === "gmail" ? (
          <SavedField
            name="gmail-account"
            label={say("libraryGmailAccount")}
            placeholder="0"
            hint={say("libraryGmailAccountHint")}
            value={settings.gmailAccount}
            onSave={(gmailAccount) => set({ gmailAccount })}
          />
        ) : null}
      </div>
      <NotTaken refused={refused} message={say("noticeNotSaved")} />
    </>
  )
}

export const accountSection: LibrarySection = {
  id: "account",
  title: "libraryAccount",
  lead: "libraryAccountLead",
  Body: Account,
}
