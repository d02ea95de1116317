import { type KeyboardEvent, useRef } from "react"

export interface Tab<Id extends string> {
  readonly id: Id
  readonly label: string
}

interface TabsProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
}

const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** A tab list: arrows, Home and End move, selection follows focus. The caller renders the tab panel. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null)

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const at = tabs.findIndex((tab) => tab.id === selected)
    const to = targetIndex(event.key, at, tabs.length, list.current)
    const tab = to === null ? undefined : tabs[to]
    if (tab === undefined) return
    event.preventDefault()
    onSelect(tab.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus()
  }

  return (
    <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          data-tab={tab.id}
          aria-selected={tab.id === selected}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          <span className="trim">{tab.label}</span>
        </button>
      ))}
    </div>
  )
}

function targetIndex(key: string, at: number, count: number, list: HTMLElement | null): number | null {
  if (key === "Home") return 0
  if (key === "End") return count - 1
  const step = STEP[key]
  if (step === undefined) return null
  const isRtl = list !== null && getComputedStyle(list).direction === "rtl"
  return (at + (isRtl ? -step : step) + count) % count
}
