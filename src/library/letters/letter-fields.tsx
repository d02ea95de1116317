import { SENT_KINDS } from "~src/interviews/sent-note"
import { KIND_NAMES } from "~src/library/letters/kind-names"
import { WordsField } from "~src/library/letters/words-field"
import type { WordsProblems } from "~src/library/letters/words-problems"
import { say } from "~src/platform/i18n"
import type { LetterWords } from "~src/templates/own/own-template"
import { SelectField } from "~src/ui/select-field"

interface LetterFieldsProps {
  readonly words: LetterWords
  readonly problems: WordsProblems
  readonly onChange: (words: LetterWords) => void
}

/** For which note a letter is. */
export function LetterKind({ words, onChange }: Omit<LetterFieldsProps, "problems">) {
  return (
    <SelectField
      name="noteKind"
      label={say("kindLabel")}
      options={SENT_KINDS.map((value) => ({ value, label: say(KIND_NAMES[value]) }))}
      value={words.noteKind}
      onValue={(noteKind) => onChange({ ...words, noteKind })}
    />
  )
}

/** Subject and text of a letter. */
export function LetterFields({ words, problems, onChange }: LetterFieldsProps) {
  return (
    <>
      <WordsField
        name="subject"
        label={say("templateSubject")}
        value={words.subject}
        problem={problems.subject}
        hint={say("templateSubjectHint")}
        onValue={(subject) => onChange({ ...words, subject })}
      />
      <WordsField
        name="body"
        label={say("templateText")}
        value={words.body}
        problem={problems.body}
        rows={12}
        hint={say("templateLetterHint")}
        onValue={(body) => onChange({ ...words, body })}
      />
    </>
  )
}
