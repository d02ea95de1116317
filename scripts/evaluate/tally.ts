/** One question asked of one letter, with the reader's answer and ours. */
export interface Answer {
  readonly what: string
  readonly id: string
  readonly expected: boolean
  readonly got: boolean
}

/** How our answers to one question compare with the reader's. */
export interface Tally {
  readonly what: string
  /** Ids where both say yes. */
  readonly found: readonly string[]
  /** The reader says yes, we don't. */
  readonly missed: readonly string[]
  /** We say yes, the reader doesn't. */
  readonly invented: readonly string[]
  /** How many letters neither sees it in. */
  readonly neither: number
}

/** Groups answers by question, in the order in which the questions first come up. */
export function tally(answers: readonly Answer[]): readonly Tally[] {
  const questions = [...new Set(answers.map((answer) => answer.what))]
  return questions.map((what) =>
    tallyOf(
      what,
      answers.filter((answer) => answer.what === what),
    ),
  )
}

function tallyOf(what: string, answers: readonly Answer[]): Tally {
  const ids = (expected: boolean, got: boolean) =>
    answers.filter((answer) => answer.expected === expected && answer.got === got).map(({ id }) => id)
  return {
    what,
    found: ids(true, true),
    missed: ids(true, false),
    invented: ids(false, true),
    neither: ids(false, false).length,
  }
}

/** Of what we say is there, the share that is. NaN when we say so of nothing. */
export function precision({ found, invented }: Tally): number {
  return found.length / (found.length + invented.length)
}

/** Of what is there, the share we see. NaN when there is nothing to see. */
export function recall({ found, missed }: Tally): number {
  return found.length / (found.length + missed.length)
}

/** Harmonic mean of precision and recall. NaN when the question never comes up on either side. */
export function f1({ found, missed, invented }: Tally): number {
  return (2 * found.length) / (2 * found.length + missed.length + invented.length)
}

/** Of the letters that don't have it, the share where we say they do. */
export function falseShare({ invented, neither }: Tally): number {
  return invented.length / (invented.length + neither)
}
