import { createModelFromHtml, Editor, EditPlugin, PastePlugin, ShortcutPlugin } from "roosterjs"
import { parsedDocument } from "../page/trusted-html"

/** Makes the body a roosterjs editor holding `html`, as Outlook does, with the caret at its start. */
export function makeEditable(body: HTMLDivElement, html: string): Editor {
  const creator = { htmlToDOM: parsedDocument }
  const model = createModelFromHtml(html, undefined, creator)
  const editor = new Editor(body, {
    initialModel: model,
    trustedHTMLHandler: creator,
    plugins: [new EditPlugin(), new PastePlugin(), new ShortcutPlugin()],
    defaultSegmentFormat: { fontFamily: "Aptos, Arial, Helvetica, sans-serif", fontSize: "12pt" },
    // The page colours the editor; roosterjs would paint it white, which Outlook does not.
    doNotAdjustEditorColor: true,
    inDarkMode: document.documentElement.dataset.theme === "dark",
  })
  editor.focus()
  return editor
}
