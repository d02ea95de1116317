import type { ReactNode } from "react"
import type { LibraryServices } from "~src/library/library-services"
import type { MessageKey } from "~src/platform/i18n"
import type { Icon } from "~src/ui/icons"

/** What each part of the library is given. */
export interface LibraryPartProps {
  readonly services: LibraryServices
}

/** What a section is given. */
export interface LibraryBodyProps extends LibraryPartProps {
  /** What the page's address names within the section, or null: `library.html#letters/thanks-warm`. */
  readonly item: string | null
}

/** A part of a tab that its navigation leads to. */
export interface LibrarySection {
  /** Its place in the page's address, as in `library.html#reminders`. */
  readonly id: string
  readonly title: MessageKey
  /** One line on what it is for. */
  readonly lead: MessageKey
  readonly Body: (props: LibraryBodyProps) => ReactNode
}

/** One tab of the library. */
export interface LibraryTab {
  readonly id: string
  readonly title: MessageKey
  readonly icon: Icon
  readonly sections: readonly LibrarySection[]
}
