import { say } from "~src/platform/i18n"
import type { TemplateWords } from "~src/templates/own/own-template"
import { isPlaceholder, placeholders } from "~src/templates/placeholder"

/** What somebody wrote, as text, with its blanks as chips. */
export function TemplateText({ words }: { readonly words: TemplateWords }) {
  const wordings = words.kind === "section" ? [words.body, ...(words.others ?? [])] : [words.body]
  return (
    <div className="paper">
      {words.kind === "letter" && words.subject !== "" ? (
        <p className="subject">
          <span className="vh">{say("shareSubject")}</span>
          <Blanks text={words.subject} />
        </p>
      ) : null}
      {wordings.map((body) => (
        <p key={body} className="body">
          <Blanks text={body} />
        </p>
      ))}
    </div>
  )
}

/** Every blank is shown as one, also those that would be left out of a letter while nobody knows them. */
function Blanks({ text }: { readonly text: string }) {
  return (
    <span className="words">
      {text.split(/(\{\{[^{}]*\}\})/).map((piece, index) =>
        index % 2 === 0 ? (
          piece
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change place
          <bdi key={index} className="blank-slot">
            {blankName(piece.slice(2, -2))}
          </bdi>
        ),
      )}
    </span>
  )
}

/** A blank of ours by its label; one that only the writer knows under the name it was given. */
function blankName(name: string): string {
  return isPlaceholder(name) ? say(placeholders[name].labelKey) : name
}
