import { expect, test } from "vitest"
import { PRODUCT, placesOf, sourceFiles } from "~test/house/source-files"

const files = sourceFiles(PRODUCT)

test("nothing looks through every element of a page", () => {
  expect(
    placesOf(
      /(?:querySelectorAll|getElementsByTagName)\(\s*["'`]\*["'`]|createNodeIterator|document\.all\b/,
      files,
    ),
  ).toEqual([])
})

/** Each of these says in its file why it may, and what wakes it. */
const OBSERVERS = [
  "src/webmail/await-fields.ts",
  "src/webmail/body-reading.ts",
  "src/webmail/insertion/await-text.ts",
  "src/webmail/sending/watch-refusals.ts",
  "src/webmail/watch-additions.ts",
  "src/webmail/watch-compose.ts",
]

test("a page is observed in these places only", () => {
  const found = placesOf(/new MutationObserver\b/, files).map((place) => place.replace(/:\d+$/, ""))
  expect(found.toSorted()).toEqual(OBSERVERS)
})

test("in a page of the webmail nothing runs at an interval, and nothing on every frame", () => {
  const inPages = files.filter(({ path }) =>
    /^src\/(?:watcher|webmail|panel|platform|stores|ui)\//.test(path),
  )
  expect(inPages.length).toBeGreaterThan(100)
  expect(placesOf(/\bsetInterval\(|\brequestAnimationFrame\(/, inPages)).toEqual([])
})

test("no observer wakes with attributes, but the one that waits for fields to become editable", () => {
  const found = placesOf(/\battributes\s*:\s*true|attributeFilter/, files)
  expect(found.map((place) => place.replace(/:\d+$/, ""))).toEqual(["src/webmail/await-fields.ts"])
})
