import { memo } from "react"

interface RingProps {
  /** Share of the circle that is met, 0 to 1. */
  readonly met: number
  /** Share that must be fixed before sending, 0 to 1, drawn behind the met part. */
  readonly must: number
  /** Drawn in the middle; nothing while it is undefined. */
  readonly count?: number
  /** A tick instead of a count. */
  readonly done?: boolean
  readonly busy?: boolean
  readonly size?: number
  readonly label: string
}

const CIRCUMFERENCE = 2 * Math.PI * 16.5

/** The state of a draft at a glance: pine is met, clay is to fix. */
export const Ring = memo(function Ring({
  met,
  must,
  count,
  done = false,
  busy = false,
  size = 36,
  label,
}: RingProps) {
  const shownMet = busy ? 0.25 : met
  return (
    <svg
      className={busy ? "ring spin" : "ring"}
      viewBox="0 0 36 36"
      width={size}
      height={size}
      role="img"
      aria-label={label}
    >
      <circle className="t" cx="18" cy="18" r="16.5" />
      <Arc className="v" share={shownMet} from={0} />
      {must > 0 && !busy ? <Arc className="m" share={must} from={shownMet} /> : null}
      {done ? <path className="tick" d="m11.5 18.6 4.4 4.4 8.6-10" /> : null}
      {!done && count !== undefined ? (
        <text x="18" y="18.4">
          {count}
        </text>
      ) : null}
    </svg>
  )
})

function Arc({ className, share, from }: { className: string; share: number; from: number }) {
  return (
    <circle
      className={className}
      cx="18"
      cy="18"
      r="16.5"
      strokeDasharray={`${share * CIRCUMFERENCE} ${CIRCUMFERENCE}`}
      strokeDashoffset={-from * CIRCUMFERENCE}
    />
  )
}
