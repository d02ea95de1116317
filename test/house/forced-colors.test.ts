import { expect, it } from "vitest"
import { sourceFiles } from "~test/house/source-files"

/** Where colours are the reader's own, shadows are gone, and with them every edge that was drawn as one. */
const EDGE = /\b0 0 0 1(\.5)?px\b/
const DRAWN = /\b(border|outline):/
/** A moment's state of something that has its edge anyhow. */
const PASSING = /:hover|aria-invalid/

interface StyleRule {
  readonly selectors: readonly string[]
  readonly body: string
}

function rulesOf(css: string): readonly StyleRule[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = "", body = ""]) => ({
    selectors: selectors.split(/,(?![^(]*\))/).map((each) => each.trim()),
    body,
  }))
}

/** What stands in `@media (forced-colors: active)`, and all the rest. */
function parted(css: string) {
  const media = /@media \(forced-colors: active\) \{((?:[^{}]*\{[^{}]*\})*)\s*\}/g
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, "")
  return {
    forced: rulesOf([...plain.matchAll(media)].map(([, inside]) => inside).join("\n")),
    rest: rulesOf(plain.replace(media, "")),
  }
}

const sheets = sourceFiles(["src"], /\.css$/).map(({ path, text }) => ({ path, ...parted(text) }))

it.each(sheets)("$path keeps its edges where shadows are not drawn", ({ forced, rest }) => {
  const edged = rest
    .filter(({ body }) => EDGE.test(body))
    .flatMap(({ selectors }) => selectors)
    .filter((selector) => !PASSING.test(selector))
  const drawn = forced.filter(({ body }) => DRAWN.test(body)).flatMap(({ selectors }) => selectors)
  expect(edged.filter((selector) => !drawn.some((each) => selector.startsWith(each)))).toEqual([])
})
