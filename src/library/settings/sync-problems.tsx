import { useStore } from "zustand"
import type { LibraryPartProps } from "~src/library/library-tab"
import { type MessageKey, say } from "~src/platform/i18n"
import { templatePlace } from "~src/platform/template-place"
import type { LeftHere, SyncProblems as Problems } from "~src/stores/sync-store"
import { ownId } from "~src/templates/catalogue"

const SETTINGS: Readonly<Record<"too-large" | "declined" | "ended", MessageKey>> = {
  ended: "librarySyncEnded",
  "too-large": "librarySyncTooLarge",
  declined: "librarySyncDeclined",
}

const LEFT: Readonly<Record<LeftHere["why"], MessageKey>> = {
  "too-large": "librarySyncLetterTooLarge",
  full: "librarySyncFull",
}

function sinceOff({ settings }: Problems): Problems {
  return { settings: settings === "ended" ? "ended" : "", left: [], declined: false }
}

/** What stays on this machine although it should travel, and why; where sync is off, why it was switched off. The element always stands, so that it is read out. */
export function SyncProblems({ services, isOn }: LibraryPartProps & { readonly isOn: boolean }) {
  const problems = useStore(services.sync)
  const { settings, left, declined } = isOn ? problems : sinceOff(problems)
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
