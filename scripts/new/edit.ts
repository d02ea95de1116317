import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"

export const ROOT = join(__dirname, "..", "..")

/** "no-shouting" → "noShouting". */
export function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

/** "no-shouting" → "No shouting". */
export function sentenceCase(id: string): string {
  return (id[0] ?? "").toUpperCase() + id.slice(1).replaceAll("-", " ")
}

/** Writes a new file. Throws when there is one already. */
export function writeNew(path: string, text: string): void {
  if (existsSync(join(ROOT, path))) throw new Error(`${path} is there already: choose another name.`)
  mkdirSync(dirname(join(ROOT, path)), { recursive: true })
  writeFileSync(join(ROOT, path), text)
}

/** Replaces what `pattern` finds in a file. Throws when it finds nothing: the file no longer looks as it did. */
export function edit(path: string, pattern: RegExp, replacement: (...found: string[]) => string): void {
  const before = readFileSync(join(ROOT, path), "utf8")
  if (!pattern.test(before)) throw new Error(`${path} looks different now: mend scripts/new to fit it.`)
  writeFileSync(join(ROOT, path), before.replace(pattern, replacement))
}

/** Adds an import line; `npm run fix` puts it in its place. */
export function addImport(path: string, line: string): void {
  edit(path, /^/, () => `${line}\n`)
}

/** Adds `item` to the list that is called `name`, after the last item that begins with `near`, else at its end. */
export function addToList(path: string, name: string, item: string, near = ""): void {
  edit(path, new RegExp(`(\\bconst ${name}\\b[^=\\n]*= \\[)([^\\]]*?),?\\s*\\]`), (_, head, body) => {
    const items = (body ?? "").split(",").map((entry) => entry.trim())
    const last = near === "" ? items.length - 1 : items.findLastIndex((entry) => entry.startsWith(near))
    items.splice((last < 0 ? items.length - 1 : last) + 1, 0, item)
    return `${head}${items.filter(Boolean).join(", ")}]`
  })
}
