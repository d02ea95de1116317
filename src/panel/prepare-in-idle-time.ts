import { prepareNext } from "~src/draft/prepared-patterns"

/** So much of an idle moment is left to the page, in milliseconds: one pattern can take that long. */
const LEFT_TO_THE_PAGE = 8

/** Makes the rules ready while the page has nothing else to do, so that the first reading of a draft holds nobody up. */
export function prepareInIdleTime(signal: AbortSignal): void {
  const prepare = (moment: IdleDeadline): void => {
    if (signal.aborted) return
    // One step at the least: between the frames of a fast display no idle moment is ever long.
    let isMore = prepareNext()
    while (isMore && moment.timeRemaining() > LEFT_TO_THE_PAGE) isMore = prepareNext()
    if (isMore) requestIdleCallback(prepare)
  }
  requestIdleCallback(prepare)
}
