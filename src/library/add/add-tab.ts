import { invitationSection } from "~src/library/add/invitation-section"
import type { LibraryTab } from "~src/library/library-tab"
import { IconCalendarPlus } from "~src/ui/icons"

/** Interviews from calendar invitations. It is a page because a popup closes as soon as one looks elsewhere for a file. */
export const addTab: LibraryTab = {
  id: "add",
  title: "libraryTabAdd",
  icon: IconCalendarPlus,
  sections: [invitationSection],
}
