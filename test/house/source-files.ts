import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"

export const ROOT = fileURLToPath(new URL("../../", import.meta.url))

/** A file of the repository: its path from the top, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Everything the product is made of: all that ends up in a build. */
export const PRODUCT = ["src", "popup", "tabs", "contents", "background.ts"]

/** Files below `tops` (folders or files from the top of the repository) whose path matches `wanted`. */
export function sourceFiles(tops: readonly string[], wanted = /\.tsx?$/): SourceFile[] {
  return tops
    .flatMap(pathsBelow)
    .filter((path) => wanted.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }))
}

/** `path:line` of each match of `pattern` in `files`. */
export function placesOf(pattern: RegExp, files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    withoutComments(text)
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  )
}

function pathsBelow(top: string): string[] {
  if (/\.[a-z]+$/.test(top)) return [top]
  return readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
}

/** Comments may speak of what the code may not use. Lines keep their numbers. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ""))
    .replace(/(^|\s)\/\/.*$/gm, "$1")
}
