/** By draft, while the page lives: a draft that is sent and taken back opens again as another window. */
const byDraft = new Map<string, ReadonlySet<string>>()

/** Which checks were left out of the draft `id` so far. */
export function ignoredIn(id: string): ReadonlySet<string> {
  return byDraft.get(id) ?? new Set()
}

export function rememberIgnored(id: string, ignored: ReadonlySet<string>): void {
  byDraft.set(id, ignored)
}
