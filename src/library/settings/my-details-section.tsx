import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { SavedField } from "~src/library/saved-field"
import { NotTaken } from "~src/library/setting-row"
import { useSetting } from "~src/library/use-setting"
import { say } from "~src/platform/i18n"
import { tones, toneTitleKeys } from "~src/templates/slot"
import { Choice } from "~src/ui/choice"

/** The person's own name and ways to be reached, which every new interview starts with, and the tone letters start from. */
function MyDetails({ services }: LibraryPartProps) {
  const { settings, refused, set } = useSetting(services.settings)
  const { me } = settings
  const field = (part: keyof typeof me) => ({
    name: `me-${part}`,
    value: me[part],
    onSave: (value: string) => set({ me: { ...me, [part]: value } }),
  })
  return (
    <>
      <div className="fields">
        <SavedField {...field("name")} label={say("formMyName")} autoComplete="name" />
        <SavedField {...field("phone")} label={say("formMyPhone")} type="tel" autoComplete="tel" />
        <SavedField {...field("email")} label={say("formMyEmail")} type="email" autoComplete="email" />
        <SavedField {...field("linkedin")} label={say("formMyLinkedin")} autoComplete="url" />
        <Choice
          name="tone"
          label={say("libraryTone")}
          value={settings.tone}
          onChange={(tone) => set({ tone })}
          options={tones.map((value) => ({ value, label: say(toneTitleKeys[value]) }))}
        />
      </div>
      <NotTaken refused={refused} message={say("noticeNotSaved")} />
    </>
  )
}

export const myDetailsSection: LibrarySection = {
  id: "my-details",
  title: "libraryMe",
  lead: "libraryMeLead",
  Body: MyDetails,
}
