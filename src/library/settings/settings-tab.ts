import type { LibraryTab } from "~src/library/library-tab"
import { accountSection } from "~src/library/settings/account-section"
import { checksSection } from "~src/library/settings/checks-section"
import { myDetailsSection } from "~src/library/settings/my-details-section"
import { remindersSection } from "~src/library/settings/reminders-section"
import { sentNotesSection } from "~src/library/settings/sent-notes-section"
import { shorthandSection } from "~src/library/settings/shorthand-section"
import { spellingSection } from "~src/library/settings/spelling-section"
import { syncSection } from "~src/library/settings/sync-section"
import { IconSettings } from "~src/ui/icons"

/** What the person can have her own way. A new section is a file beside this one and a line here. */
export const settingsTab: LibraryTab = {
  id: "settings",
  title: "libraryTabSettings",
  icon: IconSettings,
  sections: [
    checksSection,
    spellingSection,
    shorthandSection,
    myDetailsSection,
    accountSection,
    remindersSection,
    sentNotesSection,
    syncSection,
  ],
}
