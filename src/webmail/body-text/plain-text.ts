import { quoteOffset } from "~src/draft/quote-start"

/**
 * The writer's own text in a plain-text mail: without the quote (lines marked with `>`, and the line above that
 * introduces them; or what introduces itself as quoted, in any language) and without the signature behind `-- `.
 */
export function ownPlainText(value: string): string {
  const marked = /(^|\n)([^\n]*:[ \t]*\n+)?>/.exec(value)
  const own = marked ? value.slice(0, marked.index) : value
  const end = quoteOffset(value)
  return own.slice(0, end === null ? own.length : Math.max(0, end - 1)).replace(/\u00a0/g, " ")
}
