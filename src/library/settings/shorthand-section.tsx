import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { NotTaken, SettingRow } from "~src/library/setting-row"
import { useSetting } from "~src/library/use-setting"
import { say } from "~src/platform/i18n"
import { useTemplates } from "~src/stores/use-stores"
import { type ShorthandEntry, shorthands } from "~src/templates/shorthand"
import { slotTitleKeys } from "~src/templates/slot"

/** Whether a word and Tab write a section, and which words do. */
function Shorthands({ services }: LibraryPartProps) {
  const { settings, refused, set } = useSetting(services.settings)
  const { catalogue } = useTemplates(services.templates)
  const isOn = settings.expandShorthands
  return (
    <>
      <ul className="settings">
        <SettingRow
          name="expand-shorthands"
          title={say("libraryShorthandTab")}
          line={say(isOn ? "libraryShorthandOn" : "libraryShorthandOff")}
          on={isOn}
          onChange={(on) => set({ expandShorthands: on })}
        />
      </ul>
      <table className="shorthands">
        <thead>
          <tr>
            <th scope="col">{say("libraryShorthandWord")}</th>
            <th scope="col">{say("libraryShorthandSection")}</th>
          </tr>
        </thead>
        <tbody>
          {shorthands(catalogue).map((entry) => (
            <tr key={entry.words.join()}>
              <td>
                <Words words={entry.words} />
              </td>
              <td>{entry.title || say(slotTitleKeys[entry.slot])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <NotTaken refused={refused} message={say("noticeNotSaved")} />
    </>
  )
}

function Words({ words: [one = "", other] }: Pick<ShorthandEntry, "words">) {
  return <code>{other === undefined ? one : say("libraryShorthandOr", { one, other })}</code>
}

export const shorthandSection: LibrarySection = {
  id: "shorthands",
  title: "libraryShorthand",
  lead: "libraryShorthandLead",
  Body: Shorthands,
}
