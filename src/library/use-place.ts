import { useEffect, useState } from "react"
import type { LibraryTab } from "~src/library/library-tab"

/** Where in the library one is: a tab, and the section its address names, or null for its top. */
export interface Place {
  readonly tab: LibraryTab
  readonly section: string | null
  /** What it names within the section; the rest of the tab is then not shown. */
  readonly item: string | null
}

/** Follows the `#…` of the page's address, so that links, reloads and the back button work. */
export function usePlace(tabs: readonly [LibraryTab, ...LibraryTab[]]): Place {
  const [name, setName] = useState(() => location.hash.slice(1))
  useEffect(() => {
    const follow = () => setName(location.hash.slice(1))
    window.addEventListener("hashchange", follow)
    return () => window.removeEventListener("hashchange", follow)
  }, [])
  return placeOf(tabs, name)
}

/** The place that `name` names, a tab's or a section's; the first tab where there is no such place. */
export function placeOf(tabs: readonly [LibraryTab, ...LibraryTab[]], name: string): Place {
  const [first = "", ...rest] = name.split("/")
  const holding = tabs.find((tab) => tab.sections.some((section) => section.id === first))
  if (holding) return { tab: holding, section: first, item: rest.length > 0 ? decoded(rest.join("/")) : null }
  return { tab: tabs.find((tab) => tab.id === name) ?? tabs[0], section: null, item: null }
}

/** An address that somebody typed may be none. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
