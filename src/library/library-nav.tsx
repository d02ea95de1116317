import type { LibraryTab } from "~src/library/library-tab"
import type { Place } from "~src/library/use-place"
import { say } from "~src/platform/i18n"
import { AppMark } from "~src/ui/app-mark"
import { IconLock } from "~src/ui/icons"

interface LibraryNavProps {
  readonly tabs: readonly LibraryTab[]
  readonly place: Place
}

/** The tabs of the library; the one that is open shows its sections. */
export function LibraryNav({ tabs, place }: LibraryNavProps) {
  return (
    <nav aria-label={say("libraryNav")}>
      <div className="brand">
        <AppMark size={20} />
        <b>{say("appName")}</b>
      </div>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.id}>
            <a
              href={`#${tab.id}`}
              data-tab={tab.id}
              aria-current={
                tab === place.tab && (place.section === null || tab.sections.length === 1)
                  ? "page"
                  : undefined
              }
            >
              <tab.icon className="i" aria-hidden="true" />
              {say(tab.title)}
            </a>
            {tab === place.tab && tab.sections.length > 1 ? <SectionLinks tab={tab} place={place} /> : null}
          </li>
        ))}
      </ul>
      <p>
        <IconLock className="i s" aria-hidden="true" />
        {say("libraryKeptHere")}
      </p>
    </nav>
  )
}

function SectionLinks({ tab, place }: { readonly tab: LibraryTab; readonly place: Place }) {
  return (
    <ul>
      {tab.sections.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`} aria-current={id === place.section ? "location" : undefined}>
            {say(title)}
          </a>
        </li>
      ))}
    </ul>
  )
}
