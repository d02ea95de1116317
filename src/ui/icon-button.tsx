import type { Icon } from "~src/ui/icons"

interface IconButtonProps {
  readonly sign: Icon
  /** What it does, for who does not see the icon. */
  readonly label: string
  /** Whether a pointer that rests on it shows the label, too. */
  readonly hasTip?: boolean
  readonly isSmall?: boolean
  readonly action?: string
  /** For one that unfolds something: whether it is unfolded. */
  readonly expanded?: boolean
  /** The id of what it unfolds. */
  readonly controls?: string
  readonly onClick: () => void
}

/** A button that shows an icon and no words. */
export function IconButton({ sign: Sign, label, onClick, ...more }: IconButtonProps) {
  const { hasTip = false, isSmall = false, action, expanded, controls } = more
  return (
    <button
      type="button"
      className="ib"
      data-action={action}
      aria-label={label}
      title={hasTip ? label : undefined}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={onClick}
    >
      <Sign className={isSmall ? "i s" : "i"} aria-hidden="true" />
    </button>
  )
}
