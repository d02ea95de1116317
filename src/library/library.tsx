import { useEffect, useRef } from "react"
import { LibraryNav } from "~src/library/library-nav"
import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { LIBRARY_TABS } from "~src/library/tabs"
import { usePlace } from "~src/library/use-place"
import { say } from "~src/platform/i18n"

/** The extension's own full page: everything the person can set, and her data. */
export function Library({ services }: LibraryPartProps) {
  const place = usePlace(LIBRARY_TABS)
  const main = useRef<HTMLElement>(null)
  const { tab, section } = place

  // The browser looks for the section before its tab is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab has the section that is named
  useEffect(() => {
    if (section !== null) document.getElementById(section)?.scrollIntoView({ block: "start" })
    else window.scrollTo({ top: 0 })
  }, [tab, section])

  return (
    <div className="aw library">
      <LibraryNav tabs={LIBRARY_TABS} place={place} />
      <main ref={main} tabIndex={-1} aria-label={say(tab.title)}>
        {tab.sections.map((each) => (
          <SectionView key={each.id} section={each} services={services} />
        ))}
      </main>
    </div>
  )
}

function SectionView({ section, services }: LibraryPartProps & { readonly section: LibrarySection }) {
  const { id, title, lead, Body } = section
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h1 id={`${id}-title`}>{say(title)}</h1>
      <p className="lead">{say(lead)}</p>
      <Body services={services} />
    </section>
  )
}
