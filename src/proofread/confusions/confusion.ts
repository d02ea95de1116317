/** A word typed for one that sounds or looks alike, told by its neighbours: the slips letters make and the engine lets by. */
export interface Confusion {
  /** Matches the slip and nothing more; its neighbours stand in lookarounds. One space stands for any run of them. */
  readonly slip: RegExp
  /** What to write instead, in lower case, likeliest first. A function gets the slip, in lower case. */
  readonly fix: string | readonly string[] | ((slip: string) => string)
  /** Sentences with the slip, and right ones that come close. All are tested. */
  readonly wrong: string | readonly string[]
  readonly right: string | readonly string[]
}
