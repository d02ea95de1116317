import { copySection } from "~src/library/data/copy-section"
import { deleteSection } from "~src/library/data/delete-section"
import { overviewSection } from "~src/library/data/overview-section"
import type { LibraryTab } from "~src/library/library-tab"
import { IconHardDrive } from "~src/ui/icons"

/** What is stored, a copy of it, and its end. */
export const dataTab: LibraryTab = {
  id: "data",
  title: "libraryTabData",
  icon: IconHardDrive,
  sections: [overviewSection, copySection, deleteSection],
}
