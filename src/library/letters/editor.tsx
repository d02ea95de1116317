import { type FormEvent, useRef, useState } from "react"
import { BlankRow } from "~src/library/letters/blank-row"
import { EditorFoot } from "~src/library/letters/editor-foot"
import { LetterFields, LetterKind } from "~src/library/letters/letter-fields"
import type { OpenedTemplate } from "~src/library/letters/opened-template"
import { PreviewPane } from "~src/library/letters/preview-pane"
import { SectionFields, SectionPlace } from "~src/library/letters/section-fields"
import { TitleField } from "~src/library/letters/title-field"
import { useBlankInsertion } from "~src/library/letters/use-blank-insertion"
import { useEditing } from "~src/library/letters/use-editing"
import { problemsOf, type WordsProblems } from "~src/library/letters/words-problems"
import type { LibraryPartProps } from "~src/library/library-tab"
import { say } from "~src/platform/i18n"
import type { TemplateWords } from "~src/templates/own/own-template"
import { tones, toneTitleKeys } from "~src/templates/slot"
import { Choice } from "~src/ui/choice"
import { IconArrowLeft } from "~src/ui/icons"

interface EditorProps extends LibraryPartProps {
  readonly place: string
  readonly opened: OpenedTemplate
}

/** One letter or section under the pen, how it will read beside it, and the checks it meets. */
export function Editor({ services, place, opened }: EditorProps) {
  const editing = useEditing(place, opened, services.templates)
  const { words } = editing
  const [isTried, setTried] = useState(false)
  const [wording, setWording] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const blanks = useBlankInsertion()
  const problems = isTried ? problemsOf(words) : {}

  async function save(anew = false): Promise<void> {
    setTried(true)
    if (Object.keys(problemsOf(words)).length > 0) {
      // The fields say so once they are drawn again.
      setTimeout(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus())
      return
    }
    if ((await editing.save(anew)) !== null) location.hash = "#letters"
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save()
  }

  return (
    <form
      ref={form}
      className="tpl-editor"
      data-editor={place}
      noValidate
      onSubmit={submit}
      onFocus={(event) => {
        blanks.onFocus(event)
        setWording((before) => wordingOf(event.target, before))
      }}
    >
      <a className="tpl-back" href="#letters">
        <IconArrowLeft className="i s" aria-hidden="true" />
        {say("templateAll")}
      </a>
      <h1 id="letters-title">{words.title.trim() || say(headingOf(words))}</h1>
      {words.basedOn === undefined ? null : <p className="lead">{say("templateInPlace")}</p>}
      <div className="tpl-panes">
        <div className="tpl-fields">
          <WordsFields words={words} problems={problems} onChange={editing.change} />
          <BlankRow onInsert={(name) => blanks.insert(form.current, name)} />
          <EditorFoot editing={editing} isNew={opened.id === null} onSaveAnew={() => void save(true)} />
        </div>
        <PreviewPane services={services} words={words} wording={wording} />
      </div>
    </form>
  )
}

interface WordsFieldsProps {
  readonly words: TemplateWords
  readonly problems: WordsProblems
  readonly onChange: (words: TemplateWords) => void
}

function WordsFields({ words, problems, onChange }: WordsFieldsProps) {
  const isLetter = words.kind === "letter"
  return (
    <>
      <TitleField
        value={words.title}
        problem={problems.title}
        onValue={(title) => onChange({ ...words, title })}
      />
      {isLetter ? (
        <LetterKind words={words} onChange={onChange} />
      ) : (
        <SectionPlace words={words} problems={problems} onChange={onChange} />
      )}
      <Choice
        name="template-tone"
        label={say("toneLabel")}
        value={words.tone}
        onChange={(tone) => onChange({ ...words, tone })}
        options={tones.map((value) => ({ value, label: say(toneTitleKeys[value]) }))}
      />
      {isLetter ? (
        <LetterFields words={words} problems={problems} onChange={onChange} />
      ) : (
        <SectionFields words={words} problems={problems} onChange={onChange} />
      )}
    </>
  )
}

function headingOf({ kind }: TemplateWords) {
  return kind === "letter" ? "templateNewLetter" : "templateNewSection"
}

/** The wording whose field has the focus is the one that is shown. */
function wordingOf(target: EventTarget, before: number): number {
  const name = target instanceof HTMLElement ? (target.dataset.field ?? "") : ""
  if (name === "body") return 0
  return name.startsWith("other-") ? Number(name.slice("other-".length)) + 1 : before
}
