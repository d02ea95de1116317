import { useId, useState } from "react"
import { AddField } from "~src/library/settings/add-field"
import { say } from "~src/platform/i18n"
import { LONGEST_WORD } from "~src/platform/settings"
import { IconButton } from "~src/ui/icon-button"
import { IconX } from "~src/ui/icons"

interface MyWordsProps {
  readonly words: readonly string[]
  readonly onAdd: (word: string) => void
  readonly onRemove: (word: string) => void
}

/** The words that are right in every draft: to look through, to add to, to take from. */
export function MyWords({ words, onAdd, onRemove }: MyWordsProps) {
  const id = useId()
  const [removed, setRemoved] = useState<string | null>(null)
  const remove = (word: string) => {
    onRemove(word)
    setRemoved(word)
  }
  const bringBack = (word: string) => {
    onAdd(word)
    setRemoved(null)
  }
  return (
    <div className="fld my-words">
      <label htmlFor={id}>{say("libraryWords")}</label>
      <p className="hint" id={`${id}-hint`}>
        {say(words.length === 0 ? "libraryWordsNone" : "libraryWordsHint")}
      </p>
      {words.length === 0 ? null : <WordChips words={words} onRemove={remove} />}
      <div role="status">
        {removed === null ? null : (
          <p className="fine">
            {say("libraryWordRemoved", { word: removed })}{" "}
            <button type="button" className="link" data-action="word-back" onClick={() => bringBack(removed)}>
              {say("noticeUndo")}
            </button>
          </p>
        )}
      </div>
      <AddWord id={id} words={words} onAdd={onAdd} />
    </div>
  )
}

function WordChips({ words, onRemove }: Pick<MyWordsProps, "words" | "onRemove">) {
  return (
    <ul>
      {words
        .toSorted((a, b) => a.localeCompare(b))
        .map((word) => (
          <li key={word} data-word={word}>
            <bdi>{word}</bdi>
            <IconButton
              sign={IconX}
              isSmall
              label={say("libraryWordRemove", { word })}
              onClick={() => onRemove(word)}
            />
          </li>
        ))}
    </ul>
  )
}

function AddWord({ id, words, onAdd }: Pick<MyWordsProps, "words" | "onAdd"> & { readonly id: string }) {
  const add = (typed: string) => {
    // What is pasted may be a list; each of it is a word.
    for (const word of typed.split(/[\s,;]+/)) if (word !== "" && !words.includes(word)) onAdd(word)
  }
  return (
    <AddField
      id={id}
      field="word"
      label={say("libraryWordAdd")}
      autoComplete="off"
      spellCheck={false}
      maxLength={LONGEST_WORD}
      aria-describedby={`${id}-hint`}
      onAdd={add}
    />
  )
}
