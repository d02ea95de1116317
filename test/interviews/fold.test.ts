import { expect, test } from "vitest"
import { fold } from "~src/interviews/fold"

test.each([
  ["  Dana \t Whitfield\n", "dana whitfield"],
  ["Renée Łukasz Møller", "renee lukasz moller"],
  ["Weiß & Söhne", "weiss & sohne"],
  ["O’Brien, O`Brien", "o'brien, o'brien"],
  ["O`Brien", "o'brien"],
  ["a\u00a0b", "a b"],
  ["~{}|_^", "~{}|_^"],
])("%j reads %j", (text, folded) => expect(fold(text)).toBe(folded))
