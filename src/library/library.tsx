import { useEffect, useRef } from "react"
import { LibraryNav } from "~src/library/library-nav"
import type { LibraryBodyProps, LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { LIBRARY_TABS } from "~src/library/tabs"
import { usePlace } from "~src/library/use-place"
import { say } from "~src/platform/i18n"

/** The extension's own full page: everything the person can set, and her data. */
export function Library({ services }: LibraryPartProps) {
  const place = usePlace(LIBRARY_TABS)
  const main = useRef<HTMLElement>(null)
  const { tab, section, item } = place

  // The browser looks for the section before its tab is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab has the section that is named
  useEffect(() => {
    if (section !== null && item === null)
      document.getElementById(section)?.scrollIntoView({ block: "start" })
    else window.scrollTo({ top: 0 })
  }, [tab, section, item])

  // Who chose another tab goes on in it, and hears its name.
  const shown = useRef(tab)
  useEffect(() => {
    if (shown.current !== tab) main.current?.focus({ preventScroll: true })
    shown.current = tab
  }, [tab])

  return (
    <div className="aw library">
      <LibraryNav tabs={LIBRARY_TABS} place={place} />
      <main ref={main} tabIndex={-1} aria-label={say(tab.title)}>
        {tab.sections.map((each) =>
          item === null || each.id === section ? (
            <SectionView key={each.id} section={each} services={services} item={item} />
          ) : null,
        )}
      </main>
    </div>
  )
}

/** Where one thing of a section is shown, its own heading takes the place of the section's. */
function SectionView({ section, services, item }: LibraryBodyProps & { readonly section: LibrarySection }) {
  const { id, title, lead, Body } = section
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      {item === null ? (
        <>
          <h1 id={`${id}-title`}>{say(title)}</h1>
          <p className="lead">{say(lead)}</p>
        </>
      ) : null}
      <Body services={services} item={item} />
    </section>
  )
}
