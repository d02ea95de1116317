/**
 * One way to write `text` over the selection in `body`, as one undo step. False: the editor did not take it and nothing
 * has changed, so the next strategy may try. True: it is done, or the editor has taken it and will show it shortly.
 */
export type InsertionStrategy = (body: HTMLElement, text: string) => boolean
