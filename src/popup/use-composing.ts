import { useState } from "react"
import type { PopupServices } from "~src/popup/popup-services"
import { useSettings } from "~src/stores/use-stores"
import { emptyLink, type Note, noteLink, type Webmail } from "~src/templates/note-link"

/** How notes get from the popup into a compose window. */
export interface Composing {
  /** Where compose windows were last opened, or "". */
  readonly webmail: Webmail | ""
  /** A note that waits to hear in which webmail it is to be written. */
  readonly waiting: Note | null
  /** Opens a compose window for `note`, or asks where first. */
  write(note: Note): void
  /** Opens the note that waits, or an empty compose window, in `webmail`, and remembers it. */
  composeIn(webmail: Webmail): void
}

/** Opens compose windows where the person last opened one. */
export function useComposing({ settings, openTab, now }: PopupServices): Composing {
  const { webmail, gmailAccount, outlookAccount } = useSettings(settings).settings
  const [waiting, setWaiting] = useState<Note | null>(null)
  return {
    webmail,
    waiting,
    write(note) {
      if (webmail === "") setWaiting(note)
      else void openTab(noteLink({ webmail, gmailAccount, outlookAccount }, note, now()))
    },
    composeIn(chosen) {
      setWaiting(null)
      // Asked for before the tab opens: the popup may be gone right after.
      if (chosen !== webmail) void settings.getState().change({ set: { webmail: chosen } })
      const target = { webmail: chosen, gmailAccount, outlookAccount }
      void openTab(waiting === null ? emptyLink(target) : noteLink(target, waiting, now()))
    },
  }
}
