/** How many rows come, spread over how many milliseconds. */
export interface Insertions {
  readonly count: number
  readonly time: number
}

/** Runs in the page: rows come into a list, spread over `time` milliseconds, and leave it again at the other end. */
export function insertRows({ count, time }: Insertions): Promise<void> {
  const list = document.body.appendChild(document.createElement("div"))
  for (let index = 0; index < 50; index += 1) list.append(document.createElement("div"))
  const begun = performance.now()
  let added = 0
  return new Promise((resolve) => {
    const timer = setInterval(
      () => {
        const due = Math.min(count, ((performance.now() - begun) / time) * count)
        for (; added < due; added += 1) {
          const line = document.createElement("div")
          // The page allows no HTML from text.
          line.append(document.createElement("span"), document.createElement("span"))
          list.append(line)
          list.firstChild?.remove()
        }
        if (performance.now() - begun < time) return
        clearInterval(timer)
        list.remove()
        resolve()
      },
      Math.max(5, time / count),
    )
  })
}
