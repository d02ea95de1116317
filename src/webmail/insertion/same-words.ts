/** Whether two texts have the same characters in the same order; editors are free in how they break lines and space. */
export function haveSameWords(one: string, other: string): boolean {
  return words(one) === words(other)
}

function words(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/g, "")
}
