import { useMemo, useState } from "react"
import { ChecksMet } from "~src/library/letters/checks-met"
import { previewSources } from "~src/library/letters/preview-facts"
import { previewOf } from "~src/library/letters/preview-of"
import type { LibraryPartProps } from "~src/library/library-tab"
import { say } from "~src/platform/i18n"
import { useInterviews, useSettings } from "~src/stores/use-stores"
import type { TemplateWords } from "~src/templates/own/own-template"
import { RenderedText } from "~src/ui/rendered-text"
import { SelectField } from "~src/ui/select-field"

interface PreviewPaneProps extends LibraryPartProps {
  readonly words: TemplateWords
  /** Which wording of a section is being written, from 0. */
  readonly wording: number
}

/** How it would read in a mail, to somebody made up or to anybody of the person's interviews, and the checks it meets. */
export function PreviewPane({ services, words, wording }: PreviewPaneProps) {
  const { records } = useInterviews(services.interviews)
  const { me, off } = useSettings(services.settings).settings
  const [now] = useState(services.now)
  const [chosen, setChosen] = useState("")
  const sources = useMemo(() => previewSources(records, me, now), [records, me, now])
  const source = sources.find(({ id }) => id === chosen) ?? sources[0]
  const preview = previewOf(words, { source, wording, off, now })
  const options = sources.map(({ id, label }) => ({ value: id, label: label || say("templateSample") }))
  return (
    <aside className="tpl-preview" aria-label={say("templatePreview")}>
      <SelectField
        name="preview-with"
        label={say("templatePreviewWith")}
        options={options}
        value={source.id}
        onValue={setChosen}
      />
      <div className="tpl-paper" data-preview="">
        {preview.subject === null || preview.subject.text === "" ? null : (
          <b data-preview-subject="">
            <RenderedText rendered={preview.subject} />
          </b>
        )}
        {preview.body.text === "" ? (
          <p className="hint">{say("templatePreviewEmpty")}</p>
        ) : (
          <RenderedText rendered={preview.body} />
        )}
      </div>
      {preview.body.text === "" ? null : <ChecksMet preview={preview} words={words} />}
    </aside>
  )
}
