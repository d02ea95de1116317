/**
 * The writer's own text in a plain-text mail: without the quote (lines marked with `>`, and the line above that
 * introduces them) and without the signature behind `-- `.
 */
export function ownPlainText(value: string): string {
  const quote = /(^|\n)([^\n]*:[ \t]*\n+)?>/.exec(value)
  const own = quote ? value.slice(0, quote.index) : value
  const signature = /(^|\n)-- \n/.exec(own)
  return (signature ? own.slice(0, signature.index) : own).replace(/\u00a0/g, " ")
}
