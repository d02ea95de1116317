import { useState } from "react"
import { ownDetails } from "~src/interviews/own-details"
import type { PopupServices } from "~src/popup/popup-services"
import { useSettings } from "~src/stores/use-stores"
import type { Webmail } from "~src/templates/note-link"
import type { Note } from "~src/templates/person-note"
import type { RenderedLetter } from "~src/templates/render-letter"

/** A letter that its link has no room for. */
export interface TooLong {
  readonly url: string
  /** Whether at least the subject found room. */
  readonly holdsSubject: boolean
}

/** How notes get from the popup into a compose window. */
export interface Composing {
  /** Where compose windows were last opened, or "". */
  readonly webmail: Webmail | ""
  /** A note that waits to hear in which webmail it is to be written. */
  readonly waiting: Note | null
  /** A letter that does not fit: the person is told before the window opens without it. */
  readonly tooLong: TooLong | null
  /** The letter that `write` would open a window with; null where there is none. */
  read(note: Note): Promise<RenderedLetter | null>
  /** Opens a compose window for `note`, or asks where first. */
  write(note: Note): void
  /** Opens the note that waits, or an empty compose window, in `webmail`, and remembers it. */
  composeIn(webmail: Webmail): void
  /** Opens the window for the letter that does not fit. */
  openTooLong(): void
}

/** The letters are more than the rest of the popup, and nobody needs them before writing. */
const loadLetters = () => import("~src/popup/letter-for")

/** Opens compose windows where the person last opened one. */
export function useComposing({ settings, openTab, now }: PopupServices): Composing {
  const { webmail, gmailAccount, outlookAccount, me } = useSettings(settings).settings
  const [waiting, setWaiting] = useState<Note | null>(null)
  const [tooLong, setTooLong] = useState<TooLong | null>(null)

  const signed = (note: Note): Note => ({
    ...note,
    interview: { ...note.interview, me: ownDetails(note.interview.me, me) },
  })

  async function open(chosen: Webmail, note: Note): Promise<void> {
    const { composeFor } = await loadLetters()
    const target = { webmail: chosen, gmailAccount, outlookAccount }
    const { url, holds } = await composeFor(target, signed(note), now())
    if (holds.body) void openTab(url)
    else setTooLong({ url, holdsSubject: holds.subject })
  }

  async function openEmpty(chosen: Webmail): Promise<void> {
    const { emptyFor } = await loadLetters()
    await openTab(emptyFor({ webmail: chosen, gmailAccount, outlookAccount }))
  }

  return {
    webmail,
    waiting,
    tooLong,
    async read(note) {
      const { letterFor } = await loadLetters()
      return letterFor(signed(note), now())
    },
    write(note) {
      setTooLong(null)
      if (webmail === "") setWaiting(note)
      else void open(webmail, note)
    },
    composeIn(chosen) {
      setWaiting(null)
      // Asked for before the tab opens: the popup may be gone right after.
      if (chosen !== webmail) void settings.getState().change({ set: { webmail: chosen } })
      if (waiting === null) void openEmpty(chosen)
      else void open(chosen, waiting)
    },
    openTooLong() {
      if (tooLong !== null) void openTab(tooLong.url)
      setTooLong(null)
    },
  }
}
