import { type FormEvent, useState } from "react"
import { AdviceFields, type AdviceLine, adviceOf } from "~src/library/share/advice-fields"
import { PackField } from "~src/library/share/pack-field"
import { PickTemplates } from "~src/library/share/pick-templates"
import { type MessageKey, say } from "~src/platform/i18n"
import type { OwnTemplate } from "~src/templates/own/own-template"
import { makePack, type PackDraft } from "~src/templates/packs/make-pack"
import { PACK_LIMITS } from "~src/templates/packs/pack"
import { packFileText } from "~src/templates/packs/pack-file"
import { saveText } from "~src/ui/save-copy"

interface PackFormProps {
  readonly own: readonly OwnTemplate[]
  /** ISO 8601 date. */
  readonly today: string
  readonly onMade: (name: string) => void
  readonly onCancel: () => void
}

type Words = Pick<PackDraft, "name" | "from" | "mark" | "about">

const TROUBLE: Readonly<Record<string, MessageKey>> = {
  name: "packNeedsName",
  from: "packNeedsFrom",
  mark: "fileMark",
  empty: "packNeedsSomething",
}

/** A pack of her own letters for others, without a line of JSON to write. */
export function PackForm({ own, today, onMade, onCancel }: PackFormProps) {
  const [words, setWords] = useState<Words>({ name: "", from: "", mark: "", about: "" })
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [advice, setAdvice] = useState<readonly AdviceLine[]>([])
  const [trouble, setTrouble] = useState<string | null>(null)
  const set = (field: keyof Words) => (value: string) => setWords({ ...words, [field]: value })

  function save(event: FormEvent): void {
    event.preventDefault()
    const templates = own.filter(({ id }) => !left.has(id))
    const made = makePack({ ...words, templates, advice: adviceOf(advice), made: today })
    if (!made.ok) {
      setTrouble(made.trouble)
      return
    }
    saveText(`${made.pack.id}.afterword-pack.json`, packFileText(made.pack))
    onMade(made.pack.name)
  }

  const field = (name: keyof Words, label: MessageKey, hint: MessageKey, most: number) => (
    <PackField
      name={name}
      label={say(label)}
      hint={say(hint)}
      most={most}
      value={words[name]}
      isWrong={trouble === name}
      onChange={set(name)}
    />
  )

  return (
    <form className="sheet pack-form" noValidate onSubmit={save}>
      <div className="fields">
        {field("name", "packName", "packNameHint", PACK_LIMITS.name)}
        {field("from", "packFromLabel", "packFromHint", PACK_LIMITS.from)}
        {field("mark", "packMark", "packMarkHint", 16)}
        {field("about", "packAbout", "packAboutHint", PACK_LIMITS.about)}
      </div>
      <PickTemplates own={own} left={left} onLeft={setLeft} />
      <AdviceFields lines={advice} onChange={setAdvice} />
      {trouble === null ? null : (
        <p className="problem" role="alert">
          {say(TROUBLE[trouble] ?? "packNeedsOther")}
        </p>
      )}
      <div className="data sheet-foot">
        <button type="submit" className="btn fill lg" data-action="save-pack">
          <span>{say("packSave")}</span>
        </button>
        <button type="button" className="btn text lg" onClick={onCancel}>
          <span>{say("shareCancel")}</span>
        </button>
      </div>
    </form>
  )
}
