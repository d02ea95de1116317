import { memo } from "react"

export type RowMarkKind = "must" | "could" | "met"

/** The mark before a checklist row. Shape tells the state; colour only helps. */
export const RowMark = memo(function RowMark({ kind }: { readonly kind: RowMarkKind }) {
  return (
    <svg className={`g ${kind}`} viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor">
      {kind === "met" ? (
        <path d="m3.5 8.5 3 3 6-7" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" />
      ) : (
        <circle cx="8" cy="8" r="6" strokeWidth={kind === "must" ? 1.75 : 1.5} />
      )}
      {kind === "must" ? <circle cx="8" cy="8" r="2.75" fill="currentColor" stroke="none" /> : null}
    </svg>
  )
})
