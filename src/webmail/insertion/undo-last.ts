/**
 * Takes back the last step as Ctrl+Z (Cmd+Z on a Mac) in the body would. Editors with an undo of their own act on the
 * key and stop it; for the others it is the browser's command. False when neither had anything to take back.
 */
export function undoLast(body: HTMLElement): boolean {
  const isMac = /mac|iphone|ipad/i.test(navigator.userAgent)
  const key = new KeyboardEvent("keydown", {
    key: "z",
    code: "KeyZ",
    // roosterjs and Closure tell keys by their old numeric code.
    keyCode: 90,
    which: 90,
    ctrlKey: !isMac,
    metaKey: isMac,
    bubbles: true,
    cancelable: true,
    composed: true,
  } as KeyboardEventInit)
  return !body.dispatchEvent(key) || body.ownerDocument.execCommand("undo")
}
