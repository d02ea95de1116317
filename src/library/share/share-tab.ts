import type { LibraryTab } from "~src/library/library-tab"
import { exportSection } from "~src/library/share/export-section"
import { importSection } from "~src/library/share/import-section"
import { packsSection } from "~src/library/share/packs-section"
import { IconPackage } from "~src/ui/icons"

/** Letters from files and for files, and what others handed on. */
export const shareTab: LibraryTab = {
  id: "share",
  title: "libraryTabShare",
  icon: IconPackage,
  sections: [importSection, packsSection, exportSection],
}
