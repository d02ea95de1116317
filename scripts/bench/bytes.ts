import { readdirSync, readFileSync, statSync } from "node:fs"
import { basename, join } from "node:path"
import { gzipSync } from "node:zlib"
import { type Row, row } from "./figures"

const limits: readonly { readonly path: string; readonly limit: string }[] = JSON.parse(
  readFileSync(".size-limit.json", "utf8"),
)

/** What a person downloads and what it takes on the disk, pictures and words included. */
export function bytesOfAll(target: string, folder: string): Row {
  const sizes = readdirSync(folder, { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => statSync(file).isFile())
    .map((file) => {
      const bytes = readFileSync(file)
      return { raw: bytes.length / 1e6, zipped: gzipSync(bytes, { level: 9 }).length / 1e6 }
    })
  const raw = sizes.reduce((sum, size) => sum + size.raw, 0)
  const zipped = sizes.reduce((sum, size) => sum + size.zipped, 0)
  return row(`everything shipped for ${target}, raw / gzip`, `${raw.toFixed(1)} MB / ${zipped.toFixed(1)} MB`)
}

/** Raw and gzip size of every script, style and engine in the Chromium build. */
export function bytesRows(folder: string): Row[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.(js|css|wasm)$/.test(file))
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(folder, file))
      const zipped = gzipSync(bytes, { level: 9 }).length / 1000
      const name = file.replaceAll("\\", "/").replace(/\.[0-9a-f]{8}(?=\.)/, "")
      const figure = `${(bytes.length / 1000).toFixed(1)} kB / ${zipped.toFixed(1)} kB`
      return row(`${name}, raw / gzip`, figure, zipped, limitOf(name), "kB gzip")
    })
}

/** In kB of gzip, what `npm test` holds a file to; most are held to nothing. */
function limitOf(name: string): number | undefined {
  const held = limits.find(({ path }) => basename(path).replace(".*", "") === name)
  return held && Number.parseFloat(held.limit)
}
