import { AGREEMENT } from "~src/proofread/confusions/agreement"
import type { Confusion } from "~src/proofread/confusions/confusion"
import { LEARNERS } from "~src/proofread/confusions/learners"
import { LEFT_OUT_WORDS } from "~src/proofread/confusions/left-out-words"
import { LOOK_ALIKES } from "~src/proofread/confusions/look-alikes"
import { MISSING_APOSTROPHES } from "~src/proofread/confusions/missing-apostrophes"
import { POSSESSIVES } from "~src/proofread/confusions/possessives"
import { SHORT_FORMS_OF_OWNERS } from "~src/proofread/confusions/short-forms"
import { SMALL_WORDS } from "~src/proofread/confusions/small-words"
import { VERB_FORMS } from "~src/proofread/confusions/verb-forms"

/** Where two of them touch the same words, the earlier one is heard. */
export const CONFUSIONS: readonly Confusion[] = [
  ...POSSESSIVES,
  ...SHORT_FORMS_OF_OWNERS,
  ...MISSING_APOSTROPHES,
  ...SMALL_WORDS,
  ...AGREEMENT,
  ...LEFT_OUT_WORDS,
  ...VERB_FORMS,
  ...LEARNERS,
  ...LOOK_ALIKES,
]
