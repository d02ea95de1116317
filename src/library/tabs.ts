import { addTab } from "~src/library/add/add-tab"
import { dataTab } from "~src/library/data/data-tab"
import { lettersTab } from "~src/library/letters/letters-tab"
import type { LibraryTab } from "~src/library/library-tab"
import { settingsTab } from "~src/library/settings/settings-tab"
import { shareTab } from "~src/library/share/share-tab"

/** The tabs of the library, in the order of its navigation. */
export const LIBRARY_TABS: readonly [LibraryTab, ...LibraryTab[]] = [
  lettersTab,
  addTab,
  shareTab,
  settingsTab,
  dataTab,
]
