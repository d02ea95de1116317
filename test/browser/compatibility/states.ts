import { mailStates } from "./mail-states"
import type { State } from "./state"
import { windowStates } from "./window-states"

/** Every row of the first table of docs/compatibility.md. */
export const states: readonly State[] = [...windowStates, ...mailStates]
