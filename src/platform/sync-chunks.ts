/** Browsers take 8,192 bytes per item and 102,400 in all; a character may need six bytes as JSON. */
const CHUNK_CHARACTERS = 1_300
const MOST_BYTES = 90_000

/** `text` in pieces that each fit into one item of the browser's sync storage; null when all of it together does not fit. */
export function toChunks(text: string): readonly string[] | null {
  const chunks: string[] = []
  for (let start = 0; start < text.length; start += CHUNK_CHARACTERS) {
    chunks.push(text.slice(start, start + CHUNK_CHARACTERS))
  }
  const bytes = new TextEncoder().encode(JSON.stringify(chunks)).length
  return bytes <= MOST_BYTES ? chunks : null
}
