/** What was decided in each draft, while the page lives: a draft that is sent and taken back opens again as another window. */
export interface KeptByDraft {
  /** Empty for a draft in which nothing was decided. */
  of(id: string): ReadonlySet<string>
  keep(id: string, decided: ReadonlySet<string>): void
}

/** Nothing decided yet, in any draft. */
export function createKeptByDraft(): KeptByDraft {
  const byDraft = new Map<string, ReadonlySet<string>>()
  return {
    of: (id) => byDraft.get(id) ?? new Set(),
    keep: (id, decided) => void byDraft.set(id, decided),
  }
}
