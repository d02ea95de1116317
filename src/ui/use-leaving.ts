import { type RefObject, useEffect, useRef } from "react"

const LOOK_AGAIN_MS = 1000

/**
 * Calls `leave` when `said` has stood for `shownMs` milliseconds, and nothing while it is null. It stays for as long as the
 * pointer or the focus is on the element that the reference is given to; something else that is said has its own time.
 */
export function useLeaving(
  said: unknown,
  shownMs: number,
  leave: () => void,
): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `leave` is another function each time, and does the same
  useEffect(() => {
    if (said === null) return
    const look = () => {
      if (box.current?.matches(":hover, :focus-within")) timer = setTimeout(look, LOOK_AGAIN_MS)
      else leave()
    }
    let timer = setTimeout(look, shownMs)
    return () => clearTimeout(timer)
  }, [said, shownMs])
  return box
}
