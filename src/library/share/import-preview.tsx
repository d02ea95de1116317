import { useState } from "react"
import type { LibraryServices } from "~src/library/library-services"
import { countWords } from "~src/library/share/count-words"
import { EntryKind } from "~src/library/share/entry-kind"
import { type Decided, ImportRow } from "~src/library/share/import-row"
import { TakeOrLeave } from "~src/library/share/take-or-leave"
import type { Undo } from "~src/library/share/use-letter-file"

import { say, sayCount } from "~src/platform/i18n"
import { useTemplates } from "~src/stores/use-stores"
import { alike } from "~src/templates/file/change-kind"
import type { LettersReading } from "~src/templates/file/file-reading"
import { firstChoice, planImport, takenAs } from "~src/templates/file/import-plan"
import type { TemplateWords } from "~src/templates/own/own-template"

/** So many rows are drawn at once; the others come when they are asked for. */
const MOST_SHOWN = 50

interface ImportPreviewProps {
  readonly services: LibraryServices
  readonly name: string
  readonly reading: LettersReading
  readonly onTaken: (said: string, undo: Undo) => void
  readonly onCancel: () => void
}

/** What a file holds, to be looked over and taken. Nothing is stored before. */
export function ImportPreview({ services, name, reading, onTaken, onCancel }: ImportPreviewProps) {
  const { own } = useTemplates(services.templates)
  const { entries, withoutText } = reading
  const [plan] = useState(() => planImport(entries, own))
  const [decisions, setDecisions] = useState<readonly Decided[]>(() =>
    plan.map((planned) => ({ words: planned.entry.words, choice: firstChoice(planned) })),
  )
  const [isAllShown, setAllShown] = useState(false)
  const shown = isAllShown ? plan : plan.slice(0, MOST_SHOWN)
  const decide = (at: number, decided: Decided) =>
    setDecisions(decisions.map((each, index) => (index === at ? decided : each)))
  const makeAll = (like: TemplateWords) =>
    setDecisions(decisions.map((each) => ({ ...each, words: alike(each.words, like) })))
  const taken = plan.flatMap((planned, index) => {
    const decided = decisions[index]
    return decided ? (takenAs(planned, decided.words, decided.choice) ?? []) : []
  })
  const isAssumed = entries.some((entry) => entry.isAssumed)
  const namesakes = plan.filter(({ namesake, isSame }) => namesake !== null && !isSame).length
  const [first] = decisions

  async function take(): Promise<boolean> {
    const reply = await services.letterFiles.takeTemplates(taken)
    if (!reply.ok) return false
    onTaken(say("shareTaken", { what: countWords(taken.map(({ words }) => words)) }), async () => {
      return (await services.letterFiles.undoTaking(reply.taken)).ok
    })
    return true
  }

  return (
    <div className="sheet" data-preview="letters">
      <h2>{say("shareHolds", { name, what: countWords(entries.map(({ words }) => words)) })}</h2>
      {withoutText.length > 0 ? (
        <p className="hint">
          {sayCount("shareWithoutText", withoutText.length, { lines: withoutText.slice(0, 8).join(", ") })}
        </p>
      ) : null}
      {namesakes > 0 ? <p className="hint">{sayCount("shareSameNames", namesakes)}</p> : null}
      {isAssumed ? <p className="hint">{say("shareAssumed")}</p> : null}
      {isAssumed && entries.length > 1 && first ? (
        <div className="make-all">
          <span>{say("shareAllOfThem")}</span>
          <EntryKind words={first.words} onChange={makeAll} />
        </div>
      ) : null}
      <ul className="entries">
        {shown.map((planned, index) => {
          const decided = decisions[index]
          return decided ? (
            <ImportRow
              // biome-ignore lint/suspicious/noArrayIndexKey: the entries of a file never change place
              key={index}
              planned={planned}
              decided={decided}
              onDecide={(next) => decide(index, next)}
            />
          ) : null
        })}
      </ul>
      {shown.length < plan.length ? (
        <button type="button" className="link" onClick={() => setAllShown(true)}>
          {sayCount("shareShowMore", plan.length - shown.length)}
        </button>
      ) : null}
      <TakeOrLeave
        label={sayCount("shareTakeSome", taken.length)}
        isNothing={taken.length === 0}
        onTake={take}
        onCancel={onCancel}
      />
    </div>
  )
}
