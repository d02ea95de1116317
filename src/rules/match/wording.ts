import { anyOf } from "~src/draft/any-of"
import { preparedLater } from "~src/draft/prepared-patterns"

/**
 * A test for sentences that hold one of `patterns` once all that `lookalikes` match is taken out. Both are pattern
 * sources as `anyOf` takes them.
 */
export function wording(
  patterns: readonly string[],
  lookalikes: readonly string[] = [],
): (sentence: string) => boolean {
  const says = anyOf(patterns)
  if (lookalikes.length === 0) return (sentence) => says.test(sentence)
  const looksAlike = preparedLater(new RegExp(anyOf(lookalikes).source, "gi"))
  return (sentence) => says.test(sentence) && says.test(sentence.replace(looksAlike, " "))
}
