import type { StoreApi } from "zustand/vanilla"

type Read = Pick<StoreApi<{ readonly status: string }>, "getState" | "subscribe">

/** Calls `listener` once each of `stores` has been read, or could not be: at once where that is so already. */
export function whenRead(stores: readonly Read[], listener: () => void): void {
  const isRead = () => stores.every((store) => store.getState().status !== "loading")
  if (isRead()) {
    listener()
    return
  }
  const stops = stores.map((store) =>
    store.subscribe(() => {
      if (!isRead()) return
      for (const stop of stops) stop()
      listener()
    }),
  )
}
