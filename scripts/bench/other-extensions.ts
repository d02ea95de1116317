import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** An extension to compare with, in a folder of its own. */
export interface OtherExtension {
  readonly folder: string
  remove(): void
}

/**
 * Writes the extension that comes to mind first: it looks through the page with every change of it, and through the draft with
 * every key, for forty phrases, and says in a corner how many it found.
 */
export function writeReferenceExtension(): OtherExtension {
  return writeExtension(`(${lookAndCheck})(${JSON.stringify(PHRASES)})`)
}

/** Writes one that hears of every change of the page and does nothing: what hearing alone costs. */
export function writeEmptyObserver(): OtherExtension {
  return writeExtension(
    "new MutationObserver(() => {}).observe(document.body, { childList: true, subtree: true })",
  )
}

function writeExtension(content: string): OtherExtension {
  const folder = mkdtempSync(join(tmpdir(), "other-extension-"))
  const manifest = {
    manifest_version: 3,
    name: "Another",
    version: "1.0",
    content_scripts: [{ matches: ["https://mail.google.com/*"], js: ["content.js"] }],
  }
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest))
  writeFileSync(join(folder, "content.js"), `const __name = (named) => named; ${content}`)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

const WORDS = "just sorry think maybe really actually hopefully kind quite perhaps".split(" ")
const PHRASES = WORDS.flatMap((word) => [word, `i ${word}`, `${word} (?:a|the) \\w+`, `\\w+ly ${word}`])

/** Runs in the page. */
function lookAndCheck(phrases: readonly string[]): void {
  const patterns = phrases.map((phrase) => new RegExp(`\\b${phrase}\\b`, "gi"))
  const badge = document.createElement("div")
  const check = (editor: HTMLElement): void => {
    const text = editor.innerText
    const found = patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0)
    badge.textContent = String(found)
  }
  const known = new WeakSet<Element>()
  const look = (): void => {
    for (const editor of document.querySelectorAll<HTMLElement>('[contenteditable="true"]')) {
      if (known.has(editor)) continue
      known.add(editor)
      document.documentElement.append(badge)
      editor.addEventListener("input", () => check(editor))
      check(editor)
    }
  }
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true })
  look()
}
