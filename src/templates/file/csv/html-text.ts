import { namedCharacters } from "~src/templates/file/csv/named-characters"

const LOOKS_LIKE_HTML =
  /<\/?(?:p|br|div|span|b|i|u|a|em|strong|font|ul|ol|li|table|tr|td|html|body|head|style|h[1-6]|blockquote|img|hr|script)(?:\s[^<>]*|\/)?>/i

/** Whether `text` is marked up, as the editors of most template tools store it. */
export function isHtml(text: string): boolean {
  return LOOKS_LIKE_HTML.test(text)
}

/** What is never read by anybody: with it goes everything between its tags. */
const UNSEEN = ["script", "style", "head", "title", "noscript", "svg", "iframe"]
const BLOCK = /^\/?(?:p|div|h[1-6]|blockquote|ul|ol|table|tr|section|article|header|footer|pre|hr)$/
/** Tags, one that another or the end of the text cuts off too, and merge fields, which are words. */
const TAGS = /(<<[^<>\n]{1,60}>>|<[a-z/!?][^<>]*(?:>|(?=<)|$))/i

/**
 * The words of an HTML text, as a reader sees them: paragraphs and lines stay apart, lists get a dash, everything else of
 * the markup goes. Merge fields such as `<<role>>` are words. The result is text: nothing may ever read it as HTML.
 */
export function htmlText(html: string): string {
  return withoutUnseen(withoutComments(html).split(TAGS))
    .map((piece) => {
      const tag = tagName(piece)
      // What a tag stood between must not become one: "<<b>script>".
      return tag === null ? decoded(piece.replace(/\s+/g, " ").replace(/<$/, "< ")) : breakFor(tag)
    })
    .join("")
    .replace(/\u00a0/g, " ")
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
}

function withoutUnseen(pieces: readonly string[]): readonly string[] {
  let inside: string | null = null
  return pieces.filter((piece) => {
    const tag = tagName(piece)
    const opens = inside === null && tag !== null && UNSEEN.includes(tag) && !piece.endsWith("/>")
    const isSeen = inside === null && !opens
    if (opens) inside = tag
    else if (tag === `/${inside}`) inside = null
    return isSeen
  })
}

function withoutComments(html: string): string {
  return html
    .split("<!--")
    .map((piece, index) => (index === 0 ? piece : (piece.split("-->")[1] ?? "")))
    .join("")
}

/** "p" or "/p"; "" for other markup; null for words. */
function tagName(piece: string): string | null {
  if (!/^<[a-z/!?]/i.test(piece)) return null
  return /^<(\/?[a-z][a-z0-9]*)/i.exec(piece)?.[1]?.toLowerCase() ?? ""
}

function breakFor(tag: string): string {
  if (tag === "br") return "\n"
  if (tag === "li") return "\n- "
  if (tag === "/td" || tag === "/th") return " "
  if (tag === "/p" || tag === "p") return "\n\n"
  return BLOCK.test(tag) ? "\n" : ""
}

/** Characters written as `&eacute;`, `&#233;` or `&#xe9;`, once: what reads `&lt;b&gt;` was meant to be read so. */
function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,10}));/gi,
    (written, hex, decimal, name) => {
      if (name !== undefined) return namedCharacters[name] ?? namedCharacters[name.toLowerCase()] ?? written
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written
    },
  )
}
