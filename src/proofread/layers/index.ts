import { acceptBritish } from "~src/proofread/layers/accept-british"
import { acceptJobWords } from "~src/proofread/layers/accept-job-words"
import { acceptListedWords } from "~src/proofread/layers/accept-listed-words"
import { acceptShapes } from "~src/proofread/layers/accept-shapes"
import { acceptSpacing } from "~src/proofread/layers/accept-spacing"
import { articlesBeforeCapitals } from "~src/proofread/layers/articles-before-capitals"
import { dropFalseAlarms } from "~src/proofread/layers/drop-false-alarms"
import type { Layer } from "~src/proofread/layers/layer"
import { maskAddresses } from "~src/proofread/layers/mask-addresses"
import { rankReplacements } from "~src/proofread/layers/rank-replacements"
import { sentenceStarts } from "~src/proofread/layers/sentence-starts"
import { spareNameLike } from "~src/proofread/layers/spare-name-like"
import { spareNames } from "~src/proofread/layers/spare-names"

/** In the order they run: first what is no slip at all, last the order of the suggestions. */
export const LAYERS: readonly Layer[] = [
  maskAddresses,
  acceptSpacing,
  acceptBritish,
  acceptJobWords,
  acceptListedWords,
  acceptShapes,
  spareNames,
  spareNameLike,
  sentenceStarts,
  articlesBeforeCapitals,
  dropFalseAlarms,
  rankReplacements,
]
