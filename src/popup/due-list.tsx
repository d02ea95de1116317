import { useId, useState } from "react"
import { sayCount } from "~src/platform/i18n"
import type { DueItem as Item } from "~src/platform/overview"
import { DueItem } from "~src/popup/due-item"
import type { InterviewActions } from "~src/popup/interview-actions"
import type { Composing } from "~src/popup/use-composing"

interface DueListProps {
  readonly title: string
  readonly name: "today" | "later"
  readonly items: readonly Item[]
  /** So many at first, the others on asking. */
  readonly most: number
  /** How many there are, though `items` may hold only the first of them yet. */
  readonly all: number
  /** ISO 8601. */
  readonly now: string
  readonly actions: InterviewActions
  readonly composing: Composing
}

/** The notes due now, or those that come later. Nothing while there are none. */
export function DueList({ title, name, items, most, all, now, actions, composing }: DueListProps) {
  const id = useId()
  const [isWhole, setWhole] = useState(false)
  if (items.length === 0) return null
  const shown = isWhole ? items : items.slice(0, most)
  return (
    <section className="dues" data-dues={name} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {shown.map((item) => (
          <DueItem
            key={`${item.record.id} ${item.due.id}`}
            item={item}
            now={now}
            actions={actions}
            onWrite={() =>
              composing.write({
                person: item.due.person,
                interview: item.record.interview,
                kind: item.due.kind,
              })
            }
          />
        ))}
      </ul>
      {shown.length < all ? (
        <button type="button" className="link more" onClick={() => setWhole(true)}>
          {sayCount("popupMore", all - shown.length)}
        </button>
      ) : null}
    </section>
  )
}
