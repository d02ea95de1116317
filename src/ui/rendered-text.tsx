import type { Rendered } from "~src/templates/section"

/** Text as it would be inserted: facts underlined, open blanks as chips. */
export function RenderedText({ rendered }: { readonly rendered: Rendered }) {
  let at = 0
  return (
    <span className="words">
      {rendered.runs.map((run) => {
        const key = at
        at += run.text.length
        if (run.kind === "text") return run.text
        return (
          <bdi key={key} className={run.kind === "fact" ? "fact" : "blank-slot"}>
            {run.text}
          </bdi>
        )
      })}
    </span>
  )
}
