import type { SerialQueue } from "~src/background/serial-queue"
import { syncSettings } from "~src/background/settings-sync"
import { syncTemplates } from "~src/background/template-sync"
import { logThrown } from "~src/platform/log"
import { settingsKey } from "~src/platform/settings"
import { onStorageChanged } from "~src/platform/storage"
import { onSyncItemsChanged, readSyncItems } from "~src/platform/sync-items"
import { isTemplateKey } from "~src/platform/template-record"

/**
 * Keeps settings, own letters and sections alike on all machines of a person who asked for it; interviews and notes never
 * travel. To be called while the background's script first runs; `now` gives the current ISO 8601 instant.
 */
export function startSync(queue: SerialQueue, now: () => string): void {
  const run = () =>
    void queue(() => syncAll(now())).catch((thrown: unknown) => logThrown("not in line with sync", thrown))
  onSyncItemsChanged(run)
  onStorageChanged((keys) => {
    if (keys.some((key) => key === settingsKey || isTemplateKey(key))) run()
  })
  run()
}

/** One turn of it; `now` is ISO 8601. */
export async function syncAll(now: string): Promise<void> {
  const era = await syncSettings(readSyncItems, now)
  if (era !== null) await syncTemplates(era, now)
}
