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

/** Every property test on the real editors, one line each. */
export const sequences: readonly Sequences[] = []
