import { useStore } from "zustand"
import type { LibraryPartProps } from "~src/library/library-tab"
import { type MessageKey, say } from "~src/platform/i18n"
import { templatePlace } from "~src/platform/template-place"
import type { LeftHere } from "~src/stores/sync-store"
import { ownId } from "~src/templates/catalogue"

const SETTINGS: Readonly<Record<"too-large" | "declined", MessageKey>> = {
  "too-large": "librarySyncTooLarge",
  declined: "librarySyncDeclined",
}

const LEFT: Readonly<Record<LeftHere["why"], MessageKey>> = {
  "too-large": "librarySyncLetterTooLarge",
  full: "librarySyncFull",
}

/** What stays on this machine although it should travel, and why. The element always stands, so that it is read out. */
export function SyncProblems({ services }: LibraryPartProps) {
  const { settings, left, declined } = useStore(services.sync)
  const lines: readonly MessageKey[] = [
    ...(settings === "" ? [] : [SETTINGS[settings]]),
    ...(declined && settings !== "declined" ? (["librarySyncDeclined"] as const) : []),
  ]
  return (
    <div role="status" data-sync-problems={lines.length + left.length}>
      {lines.map((key) => (
        <p key={key} className="banner">
          {say(key)}
        </p>
      ))}
      {left.map(({ id, title, why }) => (
        <p key={id} className="banner">
          <span>
            <a href={`#${templatePlace(ownId(id))}`}>
              <bdi>{title}</bdi>
            </a>{" "}
            {say(LEFT[why])}
          </span>
        </p>
      ))}
    </div>
  )
}
