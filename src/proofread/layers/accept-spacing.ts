import { type Layer, wordAt } from "~src/proofread/layers/layer"

/** Two spaces after a full stop are a habit, and two elsewhere are invisible in most mail: neither is worth a row. */
export const acceptSpacing: Layer = (findings, { text }) =>
  findings.filter((finding) => !/^(?:\s{2,}|\t)$/.test(wordAt(text, finding)))
