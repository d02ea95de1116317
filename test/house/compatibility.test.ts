import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { sequences } from "~test/browser/compatibility/sequences"
import { states } from "~test/browser/compatibility/states"
import { ROOT } from "./source-files"

const rows = [...states, ...sequences]

it.each(rows)(
  "docs/compatibility.md names a test that is there: $file, $test",
  ({ file, test, browsers }) => {
    const text = readFileSync(join(ROOT, "test", "browser", file), "utf8")
    // As the whole title, in whatever quotes.
    expect(['"', "`", "'"].some((quote) => text.includes(quote + test + quote))).toBe(true)
    if (browsers.includes("Firefox")) expect(text).toMatch(/describe\.each\(browsers\)|launchFirefox/)
  },
)

it("says everything on docs/compatibility.md that the registries hold", () => {
  const page = readFileSync(join(ROOT, "docs", "compatibility.md"), "utf8")
  for (const { file, test } of rows) expect(page).toContain(`| ${file}: ${test} |`)
})
