import { BrakeLine } from "~src/panel/moment/brake-notice"
import { useBrake } from "~src/panel/moment/use-brake"
import type { Check } from "~src/review/review"
import { problemWords } from "~src/ui/rule-words"

/** Why another day may be better. The brake knows the person's own days off, so its words come first. */
export function TimingWords({ check }: { readonly check: Check }) {
  const found = useBrake()
  const [first] = check.diagnostics
  if (found !== null) return <BrakeLine {...found} />
  return first ? <p>{problemWords(first)}</p> : null
}
