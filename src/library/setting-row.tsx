import type { ReactNode } from "react"
import { Switch } from "~src/ui/switch"

interface SettingRowProps {
  readonly name: string
  readonly title: string
  readonly line: ReactNode
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  /** More to set while it is on, or to read. */
  readonly children?: ReactNode
}

/** A switch, what it is for, and what belongs to it. */
export function SettingRow({ name, title, line, on, onChange, children }: SettingRowProps) {
  return (
    <li className="setting">
      <Switch name={name} on={on} label={title} onChange={onChange} />
      <div>
        <b>{title}</b>
        <p>{line}</p>
      </div>
      {children}
    </li>
  )
}

/** Says that a change was declined. The element always stands, so that what appears in it is read out. */
export function NotTaken({ refused, message }: { readonly refused: boolean; readonly message: string }) {
  return <div role="status">{refused ? <p className="problem">{message}</p> : null}</div>
}
