/** What a draft is known by when the webmail exchanges the parts of a compose window. */
export interface DraftMark {
  readonly draftId: string | null
  readonly body: HTMLElement
  readonly subject: string
  /** The writer's own text as it was last read. */
  readonly text: string
}

/**
 * Whether the window now holds another draft than before, as when a reading pane goes on to the next message. An editor
 * that is built anew around the same words, and an id that comes or changes with a save, are not that.
 */
export function isOtherDraft(before: DraftMark, now: DraftMark): boolean {
  const isSameBody = before.body === now.body
  if (before.draftId !== null && now.draftId !== null) {
    if (before.draftId === now.draftId) return false
    return !isSameBody || !isContinued(before.text, now.text)
  }
  return !isSameBody && before.subject !== now.subject && !isContinued(before.text, now.text)
}

/** So many characters at either end tell a text from another one. */
const ENOUGH = 24

function isContinued(before: string, now: string): boolean {
  const old = before.trim()
  const text = now.trim()
  return old === "" || text.startsWith(old.slice(0, ENOUGH)) || text.endsWith(old.slice(-ENOUGH))
}
