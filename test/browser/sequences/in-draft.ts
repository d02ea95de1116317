import type { Page } from "../../support/page"

/** A selection by the words in the draft: from `from` units into `text` to `to` units into `until`, else into `text`. */
export interface Found {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly until?: string
}

/** Focuses the draft `id` and selects what `found` says. */
export async function placeCaret(page: Page, id: string, found: Found): Promise<void> {
  await page.evaluate(
    async (given, { text, from, to, until = text }) => {
      const body = document.querySelector<HTMLElement>(window.practice.bodySelector(given))
      if (!body) throw new Error("no body")
      const point = (offset: number, isEnd: boolean): [Node, number] => {
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
        let left = offset
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.nodeValue?.length ?? 0
          if (left < length || (isEnd && left === length)) return [node, left]
          left -= length
        }
        throw new Error("behind the end")
      }
      const words = body.textContent ?? ""
      if (!words.includes(text) || !words.includes(until)) throw new Error(`no ${text} in ${words}`)
      body.focus()
      const start = words.indexOf(text) + from
      const end = words.indexOf(until) + to
      // An editor that keeps the selection hears of a new one in a task of its own: a key before that would go to the old one.
      const heard = new Promise((resolve) => {
        document.addEventListener("selectionchange", resolve, { once: true })
      })
      const selection = document.getSelection()
      const places = () => [
        selection?.anchorNode,
        selection?.anchorOffset,
        selection?.focusNode,
        selection?.focusOffset,
      ]
      const before = places()
      selection?.setBaseAndExtent(...point(start, from > 0), ...point(end, to > 0))
      if (places().some((value, index) => value !== before[index])) await heard
      await new Promise(requestAnimationFrame)
    },
    id,
    found,
  )
}

/** Presses a button that moves the window of draft `id` to another place in the page and back, as Gmail does for its full screen. */
export async function toFullScreenAndBack(page: Page, id: string): Promise<void> {
  await page.evaluate((given) => {
    const body = document.querySelector<HTMLElement>(window.practice.bodySelector(given))
    const root = body?.closest('[role="dialog"], .ip, [id^="docking_"]')
    const before = root?.nextSibling ?? null
    const parent = root?.parentElement
    if (!root || !parent) throw new Error("no window")
    root.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }))
    const full = document.body.appendChild(document.createElement("div"))
    full.append(root)
    parent.insertBefore(root, before)
    full.remove()
  }, id)
}
