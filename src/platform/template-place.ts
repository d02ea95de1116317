/** Where in the library a letter or section is changed; `id` is the one it is on offer under. */
export function templatePlace(id: string): string {
  return `letters/${encodeURIComponent(id)}`
}
