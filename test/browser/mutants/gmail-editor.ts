/** In the place of Closure's editor, which would take longer than everything else here: only its marks on the body count. */
export function makeEditable(body: HTMLElement): { dispose(): void } {
  body.setAttribute("contenteditable", "true")
  body.setAttribute("g_editable", "true")
  body.setAttribute("hidefocus", "true")
  body.setAttribute("role", "textbox")
  return { dispose() {} }
}
