/** A text whose runs of spaces are single plain spaces, and the way back to the text it was made from. */
export interface EvenText {
  readonly text: string
  /** The UTF-16 offset in the original of an offset in `text`. */
  original(offset: number): number
}

const RUN = /[ \t\u00A0]+/g

/** Mail editors put no-break and double spaces anywhere; the lists of slips are written with plain single ones. */
export function evenSpaces(text: string): EvenText {
  /** Where in the even text something was taken out, and how much up to there. */
  const cuts: { readonly at: number; readonly taken: number }[] = []
  let taken = 0
  const even = text.replace(RUN, (run, start: number) => {
    if (run.length > 1) {
      taken += run.length - 1
      cuts.push({ at: start + run.length - taken, taken })
    }
    return " "
  })
  return {
    text: even,
    original(offset) {
      let before = 0
      for (const cut of cuts) if (cut.at <= offset) before = cut.taken
      return offset + before
    },
  }
}
