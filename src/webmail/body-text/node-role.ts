import type { NotOwnText } from "~src/webmail/webmail-adapter"

/** What an element inside the body means for the text: `foreign` is left out, `quote` ends the reading. */
export type NodeRole = "inline" | "block" | "paragraph" | "break" | "foreign" | "quote"

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
)

/** Controls and media; what text they hold nobody wrote into the letter. */
const WORDLESS = new Set(
  "AUDIO BUTTON CANVAS HEAD IFRAME INPUT NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO".split(
    " ",
  ),
)

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
/** Ghost text of Smart Compose, which is for the eye only, and what Mailtrack and Streak add at the end to see a mail opened. */
const OTHERS = '[aria-hidden="true"], .mt-signature, [hspace="streak-pt-mark"]'
/**
 * Somebody else's words in a frame or under their name, as several programs mark them: left out where they stand, so that
 * what the writer says below them is read.
 */
const CITED = 'blockquote[type="cite"], blockquote[cite], blockquote[style*="border-left"]'
/** Lines that Outlook draws above the mail that is answered: in the browser, and on the desktop. */
const RULED =
  'hr[tabindex="-1"], hr[style*="98%"], div[style*="border-top:solid"], div[style*="border-style: solid none none"]'
const NO_MARGIN_STYLE = /margin(-top|-bottom)?\s*:\s*0/i

/** What `element` means for the text, as its tag, its attributes and what the webmail marks as not the writer’s say; its style is not computed. */
export function roleOf(element: Element, notOwn: NotOwnText): NodeRole {
  const tag = element.tagName.toUpperCase()
  if (tag === "BR") return "break"
  // Custom elements are other extensions' (Grammarly, LanguageTool, Harper) or ours: mail has none.
  if (WORDLESS.has(tag) || tag.includes("-")) return "foreign"
  if (element.hasAttributes()) {
    if (element.matches(notOwn.quote) || element.matches(RULED)) return "quote"
    if (isOthersText(element, notOwn)) return "foreign"
  }
  if (hasParagraphGap(element)) return "paragraph"
  return isBlock(element) ? "block" : "inline"
}

/** Whether `node` is not part of the writer's text, with all that is in it. */
export function isOthers(node: Node, notOwn: NotOwnText): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false
  const role = roleOf(node as Element, notOwn)
  return role === "foreign" || role === "quote"
}

/** Whether an element stands on lines of its own, whatever else it means for the text. */
export function isBlock(element: Element): boolean {
  const tag = element.tagName.toUpperCase()
  return tag === "P" || BLOCKS.has(tag)
}

/** The signature, hidden text, what others add, and read-only islands (file cards, suggestions). A mention of a person is the writer's. */
function isOthersText(element: Element, { signature }: NotOwnText): boolean {
  if (element.matches(signature) || element.matches(`${OTHERS}, ${CITED}`)) return true
  if (HIDDEN_STYLE.test(element.getAttribute("style") ?? "")) return true
  if (element.getAttribute("contenteditable") !== "false") return false
  return !element.matches('a[href^="mailto:"]') && element.querySelector('a[href^="mailto:"]') === null
}

/** Whether an empty line is seen around a paragraph; Word and Outlook write plain lines as paragraphs without margins. */
export function hasParagraphGap(element: Element): boolean {
  if (element.tagName.toUpperCase() !== "P") return false
  if (!element.hasAttributes()) return true
  return (
    !NO_MARGIN_STYLE.test(element.getAttribute("style") ?? "") && !element.classList.contains("MsoNormal")
  )
}
