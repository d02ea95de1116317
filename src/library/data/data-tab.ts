import { overviewSection } from "~src/library/data/overview-section"
import type { LibraryTab } from "~src/library/library-tab"
import { IconHardDrive } from "~src/ui/icons"

/** What is stored. */
export const dataTab: LibraryTab = {
  id: "data",
  title: "libraryTabData",
  icon: IconHardDrive,
  sections: [overviewSection],
}
