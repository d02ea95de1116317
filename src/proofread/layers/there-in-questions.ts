import type { Layer } from "~src/proofread/layers/layer"

const QUESTION_OPENING =
  /(?:^|[.!?\n,]\s*|\b(?:if|whether|what|and|or|but) )(?:is|are|was|were)(?:n['’]t)? $/iu

/** `Are there openings` asks whether they exist; the engine takes it for a slip of `their`. */
export const thereInQuestions: Layer = (findings, { text }) =>
  findings.filter(
    ({ rule, span }) => rule !== "ThereToTheir" || !QUESTION_OPENING.test(text.slice(0, span.start)),
  )
