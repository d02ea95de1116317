import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** How long the panel waits for a window that it cannot read yet, in milliseconds. */
const PATIENCE = 3000

const NO_PATIENCE = `const setTimeout = (act, wait, ...given) => globalThis.setTimeout(act, wait === ${PATIENCE} ? 0 : wait, ...given)
`

/** Alters the extension in `folder` so that a window which cannot be read is said to be that at once. */
export function withoutPatience(folder: string): void {
  const panel = join(folder, "panel.js")
  writeFileSync(panel, NO_PATIENCE + readFileSync(panel, "utf8"))
}
