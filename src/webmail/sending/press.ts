/** Clicks `control` as a mouse would: some controls act on the button going down, some on its going up, some on the click. */
export function press(control: HTMLElement): void {
  const init = { bubbles: true, cancelable: true, composed: true, view: control.ownerDocument.defaultView }
  for (const type of ["mousedown", "mouseup", "click"]) control.dispatchEvent(new MouseEvent(type, init))
}
