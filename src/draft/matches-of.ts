/**
 * Every match of `pattern`, which needs the flag `g`, in order. The same as `text.matchAll(pattern)`, but that makes a copy of the
 * pattern each time, and a browser that has not searched for a while compiles the copy anew: in a typing pause that took
 * longer than the searching.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    // An empty match would be found again and again.
    if (match[0] === "") pattern.lastIndex += 1
  }
  return found
}
