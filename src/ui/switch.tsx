interface SwitchProps {
  readonly on: boolean
  readonly label: string
  readonly onChange: (on: boolean) => void
  /** Its name for tests and style sheets. */
  readonly name?: string
}

/** One thing that is on or off. */
export function Switch({ on, label, onChange, name }: SwitchProps) {
  return (
    <button
      type="button"
      className="sw"
      role="switch"
      aria-checked={on}
      aria-label={label}
      data-switch={name}
      onClick={() => onChange(!on)}
    />
  )
}
