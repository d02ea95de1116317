import { SENT_KINDS } from "~src/interviews/sent-note"
import { KIND_NAMES } from "~src/library/letters/kind-names"
import { say } from "~src/platform/i18n"
import { asLetter, asSection } from "~src/templates/file/change-kind"
import type { TemplateWords } from "~src/templates/own/own-template"
import { slots, slotTitleKeys, tones, toneTitleKeys } from "~src/templates/slot"
import { SelectField } from "~src/ui/select-field"

interface EntryKindProps {
  readonly words: TemplateWords
  readonly onChange: (words: TemplateWords) => void
}

/** What a text is, where its file doesn't say: a letter or a section, for which kind of note, in which tone. */
export function EntryKind({ words, onChange }: EntryKindProps) {
  const kind = words.kind === "letter" ? words.noteKind : (words.noteKinds[0] ?? "thank-you")
  return (
    <div className="entry-kind">
      <SelectField
        label={say("shareWhatItIs")}
        isLabelHidden
        name="entry-is"
        options={[
          { value: "letter", label: say("shareALetter") },
          ...slots.map((slot) => ({ value: slot, label: say(slotTitleKeys[slot]) })),
        ]}
        value={words.kind === "letter" ? "letter" : words.slot}
        onValue={(is) => onChange(is === "letter" ? asLetter(words) : asSection(words, is))}
      />
      <SelectField
        label={say("kindLabel")}
        isLabelHidden
        name="entry-kind"
        options={SENT_KINDS.map((each) => ({ value: each, label: say(KIND_NAMES[each]) }))}
        value={kind}
        onValue={(noteKind) =>
          onChange(words.kind === "letter" ? { ...words, noteKind } : { ...words, noteKinds: [noteKind] })
        }
      />
      <SelectField
        label={say("toneLabel")}
        isLabelHidden
        name="entry-tone"
        options={tones.map((tone) => ({ value: tone, label: say(toneTitleKeys[tone]) }))}
        value={words.tone}
        onValue={(tone) => onChange({ ...words, tone })}
      />
    </div>
  )
}
