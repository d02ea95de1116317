import { useId, useRef, useState } from "react"
import { say } from "~src/platform/i18n"
import { LONGEST_WORD } from "~src/platform/settings"
import { IconPlus, IconX } from "~src/ui/icons"

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
            <button
              type="button"
              className="ib"
              aria-label={say("libraryWordRemove", { word })}
              onClick={() => onRemove(word)}
            >
              <IconX className="i s" aria-hidden="true" />
            </button>
          </li>
        ))}
    </ul>
  )
}

function AddWord({ id, words, onAdd }: Pick<MyWordsProps, "words" | "onAdd"> & { readonly id: string }) {
  const field = useRef<HTMLInputElement>(null)
  const add = () => {
    // What is pasted may be a list; each of it is a word.
    const typed = field.current?.value.split(/[\s,;]+/).filter((word) => word !== "") ?? []
    if (field.current) field.current.value = ""
    for (const word of typed) if (!words.includes(word)) onAdd(word)
  }
  return (
    <div className="adding">
      <input
        id={id}
        ref={field}
        className="inp"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_WORD}
        data-field="word"
        aria-describedby={`${id}-hint`}
        onKeyDown={(event) => {
          if (event.key === "Enter") add()
        }}
      />
      <button type="button" className="btn line" data-action="add-word" onClick={add}>
        <IconPlus className="i s" aria-hidden="true" />
        <span>{say("libraryWordAdd")}</span>
      </button>
    </div>
  )
}
