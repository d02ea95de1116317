import { acceptBritish } from "~src/proofread/layers/accept-british"
import type { Layer } from "~src/proofread/layers/layer"
import { spareNames } from "~src/proofread/layers/spare-names"

/** In the order they run: first what is no slip at all, last the order of the suggestions. */
export const LAYERS: readonly Layer[] = [acceptBritish, spareNames]
