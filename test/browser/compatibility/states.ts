import { lifeStates } from "./life-states"
import { mailStates } from "./mail-states"
import { openStateRows } from "./open-states"
import type { State } from "./state"
import { besideStates, textStates } from "./text-states"
import { windowStates } from "./window-states"

/** Every row of the first table of docs/compatibility.md. */
export const states: readonly State[] = [
  ...openStateRows,
  ...windowStates,
  ...mailStates,
  ...textStates,
  ...besideStates,
  ...lifeStates,
]
