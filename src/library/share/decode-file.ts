import { type Refused, refused } from "~src/templates/file/file-problem"
import { LARGEST_FILE } from "~src/templates/file/limits"

/**
 * The text of a file: UTF-8, UTF-16 where it begins with its mark, and Windows' western letters where it is none of them,
 * which spreadsheets still write. Rejects when the browser cannot read the file.
 */
export async function decodeFile(
  file: File,
): Promise<{ readonly ok: true; readonly text: string } | Refused> {
  // Looked at first: a file that is too large is not even read.
  if (file.size > LARGEST_FILE) return refused("too-large")
  const bytes = new Uint8Array(await file.arrayBuffer())
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decoded(bytes, "utf-16le")
  if (first === 0xfe && second === 0xff) return decoded(bytes, "utf-16be")
  if (bytes.includes(0)) return refused("not-text")
  return isUtf8(bytes) ? decoded(bytes, "utf-8") : decoded(bytes, "windows-1252")
}

function decoded(bytes: Uint8Array<ArrayBuffer>, encoding: string) {
  return { ok: true as const, text: new TextDecoder(encoding).decode(bytes) }
}

function isUtf8(bytes: Uint8Array<ArrayBuffer>): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
