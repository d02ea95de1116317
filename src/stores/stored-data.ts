import type { ImportMode } from "~src/platform/bring-in"
import { type DataFile, makeDataFile } from "~src/platform/data-file"
import type { ReplyOf } from "~src/platform/protocol"
import { readAll } from "~src/platform/storage"
import { askBackground } from "~src/stores/ask-background"

/** Everything of the person's, for a file; `now` is ISO 8601. Rejects when the browser does not let us read. */
export async function exportData(now: string): Promise<DataFile> {
  return makeDataFile(await readAll(), now)
}

/** Brings a file's text in, all of it or nothing. Never rejects. */
export function importData(text: string, mode: ImportMode): Promise<ReplyOf<"import-data">> {
  return askBackground({ kind: "import-data", text, mode })
}

/** Deletes everything that is stored. There is no way back. Never rejects. */
export function deleteEverything(): Promise<ReplyOf<"delete-everything">> {
  return askBackground({ kind: "delete-everything" })
}
