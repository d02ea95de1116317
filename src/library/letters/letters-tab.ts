import { lettersSection } from "~src/library/letters/letters-section"
import type { LibraryTab } from "~src/library/library-tab"
import { IconListTree } from "~src/ui/icons"

/** What there is to write with, ours and hers. */
export const lettersTab: LibraryTab = {
  id: "templates",
  title: "templateTitle",
  icon: IconListTree,
  sections: [lettersSection],
}
