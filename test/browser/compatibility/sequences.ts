/** What one property test tries; the test takes its numbers from here, so that docs/compatibility.md says what is true. */
export interface Sequences {
  /** What each sequence is made of, and what must hold after it. */
  readonly what: string
  readonly webmail: string
  readonly browsers: string
  /** How many random sequences are tried in each browser, from a fixed seed. */
  readonly runs: number
  /** How many steps a sequence has at most. */
  readonly steps: number
  readonly file: string
  readonly test: string
}

/** 80 in each editor: about a minute in a browser. */
export const insertionSequences: Sequences = {
  what: "typing, insertions at nine kinds of places, fixes, filled blanks, full screen, from six drafts; the text is as a model has it after each step, each write is one undo and one redo to the same HTML, and after undoing and redoing all of it the text is as at the beginning and at the end (where the editor keeps the undo steps, which may lose spaces that are typed: nothing of ours, then every word)",
  webmail: "both",
  browsers: "Chromium, Firefox",
  runs: 80,
  steps: 9,
  file: "insertion-sequences.test.ts",
  test: "at random read as a model of them, and ours are one undo and one redo each",
}

/** Fewer: what differs is only who keeps the undo steps. */
export const pluginSequences: Sequences = {
  ...insertionSequences,
  what: "the same with Closure’s own undo steps, keys typed without a pause",
  webmail: "Gmail",
  runs: 25,
}

/** Every property test on the real editors, one line each. */
export const sequences: readonly Sequences[] = [insertionSequences, pluginSequences]
