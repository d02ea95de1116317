import { useSyncExternalStore } from "react"
import type { StoreApi } from "zustand/vanilla"

/**
 * Stands in for `zustand` in tests that render: `vi.mock("zustand", () => import("~test/support/zustand-on-preact"))`.
 * vitest leaves packages as they are, so zustand's own hook would bring the real React beside Preact.
 */
export function useStore<State, Slice = State>(
  api: StoreApi<State>,
  select: (state: State) => Slice = (state) => state as unknown as Slice,
): Slice {
  return useSyncExternalStore(api.subscribe, () => select(api.getState()))
}
