/** Gives drafts a name that stays the same while the page lives, also when a window closes and opens again. */
export interface DraftIds {
  /** `draftId` is the webmail's own name for the draft; a draft may get it only after its first save. */
  idFor(root: HTMLElement, draftId: string | null): string
  /** The window in `root` goes on with another draft. */
  forget(root: HTMLElement): void
}

/** Names that begin with `prefix` and are counted up; they mean nothing beyond this page. */
export function createDraftIds(prefix: string): DraftIds {
  const byRoot = new WeakMap<HTMLElement, string>()
  const byDraft = new Map<string, string>()
  let count = 0
  return {
    forget: (root) => void byRoot.delete(root),
    idFor(root, draftId) {
      let id = byRoot.get(root) ?? (draftId === null ? undefined : byDraft.get(draftId))
      if (id === undefined) {
        count += 1
        id = `${prefix}-${count}`
      }
      byRoot.set(root, id)
      if (draftId !== null) byDraft.set(draftId, id)
      return id
    },
  }
}
