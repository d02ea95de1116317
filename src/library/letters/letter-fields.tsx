import { SENT_KINDS, type SentKind } from "~src/interviews/sent-note"
import { KIND_NAMES } from "~src/library/letters/kind-names"
import { WordsField } from "~src/library/letters/words-field"
import type { WordsProblems } from "~src/library/letters/words-problems"
import { say } from "~src/platform/i18n"
import type { LetterWords } from "~src/templates/own/own-template"
import { situationsFor, situationTitleKeys } from "~src/templates/situation"
import { SelectField } from "~src/ui/select-field"

interface LetterFieldsProps {
  readonly words: LetterWords
  readonly problems: WordsProblems
  readonly onChange: (words: LetterWords) => void
}

const ANY = "any"
const BY_HAND = "handwritten"

interface Kind {
  readonly value: SentKind | typeof BY_HAND
  readonly label: string
}

/** For which note a letter is: a mail of some kind, after any meeting or one of its own, or a card. */
export function LetterKind({ words, onChange }: Omit<LetterFieldsProps, "problems">) {
  const { situation: _situation, medium: _medium, ...any } = words
  const situations = words.medium === undefined ? situationsFor(words.noteKind) : []
  const kinds: readonly Kind[] = SENT_KINDS.map((value) => ({ value, label: say(KIND_NAMES[value]) }))
  const byHand: Kind = { value: BY_HAND, label: say("templateHandwritten") }
  // What takes the place of one of ours keeps to where that stood.
  const isFree = words.basedOn === undefined
  return (
    <>
      <SelectField
        name="noteKind"
        label={say("kindLabel")}
        options={isFree ? [...kinds, byHand] : kinds}
        value={words.medium ?? words.noteKind}
        onValue={(kind) =>
          onChange(
            kind === BY_HAND ? { ...any, noteKind: "thank-you", medium: kind } : { ...any, noteKind: kind },
          )
        }
      />
      {isFree && situations.length > 0 ? (
        <SelectField
          name="situation"
          label={say("situationLabel")}
          options={[
            { value: ANY, label: say("situationAny") },
            ...situations.map((value) => ({ value, label: say(situationTitleKeys[value]) })),
          ]}
          value={words.situation ?? ANY}
          onValue={(chosen) => onChange(chosen === ANY ? any : { ...any, situation: chosen })}
        />
      ) : null}
    </>
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
