/** Text that ends with an abbreviation: its full stop ends no sentence. */
export const ABBREVIATION =
  /(?:^|[\s(])(?:[a-z]\.[a-z]|[A-Z]|etc|approx|vs|cf|incl|excl|dept|est|fig|Corp|Inc|Ltd|Co|LLC|Bros|Mr|Mrs|Ms|Mx|Dr|Prof|St|Jr|Sr|Ave|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m)\.$/
