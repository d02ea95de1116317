import { matchesOf } from "~src/draft/matches-of"
import type { TextPiece } from "~src/webmail/body-text/text-piece"

// White space that HTML collapses; a no-break space is not among it. Zero-width joiners stay: emoji are built with them.
const IRREGULAR = /[\t\n\r\f\u00a0\u200b\u2060\ufeff]|^ | {2}/
const NO_BREAK = /\u00a0/g
const RUNS = /([ \t\n\r\f]+)|([\u200b\u2060\ufeff]+)|([^ \t\n\r\f\u200b\u2060\ufeff]+)/g

/** Writes the lines of the body the way they are seen, and keeps book of where each character came from. */
export class TextWriter {
  text = ""
  readonly pieces: TextPiece[] = []
  private pendingBreaks = 0
  private hasLine = false
  private lineIsOpen = false
  private afterBreak = false
  /** The last thing written is white space that swallows the white space after it. */
  private isSpaced = true

  addText(node: Text, isPreformatted: boolean): void {
    const { data } = node
    if (isPreformatted) this.add(node, 0, data)
    else if (IRREGULAR.test(data) || (this.isSpaced && data.startsWith(" "))) this.addRuns(node, data)
    else this.add(node, 0, data)
  }

  addBreak(node: HTMLBRElement): void {
    // A break ends its line only when something follows on the next one; the last one in a block is a filler.
    if (this.afterBreak) this.text += "\n"
    const isLineEmpty = this.afterBreak || !this.lineIsOpen
    this.openLine()
    if (isLineEmpty) this.pieces.push({ start: this.text.length, length: 0, node, nodeStart: 0 })
    this.afterBreak = true
    this.isSpaced = true
  }

  /** The edge of a block: what follows stands on a new line, after an empty one when `lines` is 2. */
  addEdge(lines: 1 | 2): void {
    if (this.lineIsOpen || this.pendingBreaks > 0) this.pendingBreaks = Math.max(this.pendingBreaks, lines)
    this.lineIsOpen = false
    this.afterBreak = false
    this.isSpaced = true
  }

  private addRuns(node: Text, data: string): void {
    for (const run of matchesOf(RUNS, data)) {
      const [, space, , word] = run
      if (word) this.add(node, run.index, word)
      else if (space && !this.isSpaced) this.add(node, run.index, " ")
    }
  }

  private add(node: Text, nodeStart: number, words: string): void {
    if (words === "") return
    if (this.afterBreak) this.text += "\n"
    this.afterBreak = false
    this.openLine()
    const last = this.pieces.at(-1)
    if (last?.node === node && last.nodeStart + last.length === nodeStart) last.length += words.length
    else this.pieces.push({ start: this.text.length, length: words.length, node, nodeStart })
    this.text += words.replace(NO_BREAK, " ")
    this.isSpaced = /[ \n]$/.test(words)
  }

  private openLine(): void {
    if (this.hasLine && this.pendingBreaks > 0) this.text += "\n".repeat(this.pendingBreaks)
    this.pendingBreaks = 0
    this.hasLine = true
    this.lineIsOpen = true
  }
}
