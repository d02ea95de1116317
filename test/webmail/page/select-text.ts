/** A DOM position `offset` UTF-16 units into the text below `root`. */
function position(root: Node, offset: number): readonly [Node, number] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let left = offset
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (left <= length) return [node, left]
    left -= length
  }
  return [root, root.childNodes.length]
}

/** Focuses `body` and selects the first `text` in it, or puts the caret at one of its ends. Throws if it is not there. */
export function selectText(body: HTMLElement, text: string, where: "all" | "before" | "after"): void {
  const start = (body instanceof HTMLTextAreaElement ? body.value : (body.textContent ?? "")).indexOf(text)
  if (start < 0) throw new Error(`"${text}" is not in the body.`)
  body.focus()
  if (body instanceof HTMLTextAreaElement) {
    body.setSelectionRange(
      where === "after" ? start + text.length : start,
      where === "before" ? start : start + text.length,
    )
    return
  }
  const from = position(body, where === "after" ? start + text.length : start)
  const to = position(body, where === "before" ? start : start + text.length)
  document.getSelection()?.setBaseAndExtent(...from, ...to)
}
