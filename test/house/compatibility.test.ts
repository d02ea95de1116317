import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { states } from "~test/browser/mutants/states"
import { ROOT } from "./source-files"

it.each(states)("docs/compatibility.md names a test that is there: $file, $test", ({ file, test }) => {
  expect(readFileSync(join(ROOT, "test", "browser", file), "utf8")).toContain(test)
})
