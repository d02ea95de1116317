import { expect, test } from "vitest"
import { remembering } from "~src/draft/remembering"

test("makes each once, also where there is nothing to remember", () => {
  const made: string[] = []
  const first = remembering(10, (text) => {
    made.push(text)
    return text === "" ? undefined : text.length
  })
  expect([first("ab"), first(""), first("ab"), first("")]).toEqual([2, undefined, 2, undefined])
  expect(made).toEqual(["ab", ""])
})

test("holds no more than it was told", () => {
  let made = 0
  const read = remembering(2, (text) => {
    made += 1
    return text
  })
  for (const text of ["a", "b", "a", "c", "c", "a"]) expect(read(text)).toBe(text)
  // "c" took the place of both others, so that "a" was made again.
  expect(made).toBe(4)
})
