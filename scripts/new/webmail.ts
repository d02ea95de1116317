import { addImport, camelCase, edit, writeNew } from "./edit"

const REGISTRY = "src/webmail/index.ts"
const HOSTS = "src/webmail/finder-for.ts"
const IDS = "src/webmail/compose-view.ts"

/** Starts the adapter of the webmail at `host` ("mail.yahoo.com"). */
export function newWebmail(id: string, host: string): readonly string[] {
  const adapter = `src/webmail/adapters/${id}.ts`
  const test = `test/webmail-layer/adapters/${id}.test.ts`
  writeNew(adapter, adapterText(id))
  writeNew(test, testText(id))
  addImport(REGISTRY, `import { ${camelCase(id)} } from "~src/webmail/adapters/${id}"`)
  edit(REGISTRY, /(ADAPTERS[^{]*\{)/, (head) => `${head}\n  "${id}": ${camelCase(id)},`)
  addImport(HOSTS, `import { ${camelCase(id)}Window } from "~src/webmail/adapters/${id}"`)
  edit(HOSTS, /(FINDERS[^{]*\{)/, (head) => `${head}\n  "${host}": ${camelCase(id)}Window,`)
  edit(IDS, /(export type WebmailId = )/, (head) => `${head}"${id}" | `)
  return [adapter, test, REGISTRY, HOSTS, IDS]
}

const adapterText = (id: string) => `import { findBy, known, knownRoot } from "~src/webmail/locating/way"
import type { WebmailAdapter, WindowFinder } from "~src/webmail/webmail-adapter"

/** What the page needs to work comes first, class names last; each with the date it was seen. */
const SELECTORS = {
  root: '[role="dialog"]',
  body: '[contenteditable="true"][role="textbox"]',
  subject: 'input[name="subject"]',
  recipients: '[name="to"]',
  send: 'button[type="submit"]',
  sendMenu: 'button[aria-haspopup="menu"]',
} as const

/** Ways to each part, best first; add a \`fallback\` for the day the best one goes. */
const WAYS = {
  root: [knownRoot("dialog", SELECTORS.root)],
  body: [known("textbox-role", SELECTORS.body)],
  subject: [known("form-name", SELECTORS.subject)],
  send: [known("submit", SELECTORS.send)],
  recipients: [known("form-name", SELECTORS.recipients)],
}

/** All that a page carries while nobody composes. */
export const ${camelCase(id)}Window: WindowFinder = {
  id: "${id}",
  composeSelector: SELECTORS.body,
  rootOf: (match) => match.closest<HTMLElement>(SELECTORS.root),
}

export const ${camelCase(id)}: WebmailAdapter = {
  ...${camelCase(id)}Window,
  locate(root) {
    const body = findBy(root, WAYS.body)
    if (!body) return null
    const subject = findBy<HTMLInputElement>(root, WAYS.subject)
    return { body, subject, kind: "new", draftId: null }
  },
  ways: WAYS,
  mayLack: [],
  readRecipients: () => [],
  notOwnText: { quote: "blockquote", signature: "[data-signature]" },
  countAttachments: () => null,
  sendControls: SELECTORS.send,
  sendMenu: SELECTORS.sendMenu,
  keepClear: \`\${SELECTORS.send}, \${SELECTORS.subject}\`,
  editor: "commands",
}
`

const testText = (id: string) => `// @vitest-environment happy-dom
import { describe, expect, it } from "vitest"
import { ${camelCase(id)} } from "~src/webmail/adapters/${id}"

/** A compose window as this webmail builds it, reduced by hand, with invented people. */
function composeWindow(): HTMLElement {
  const root = document.createElement("div")
  root.setAttribute("role", "dialog")
  const body = root.appendChild(document.createElement("div"))
  body.setAttribute("contenteditable", "true")
  body.setAttribute("role", "textbox")
  return document.body.appendChild(root)
}

describe("the ${id} adapter", () => {
  it("finds the window a match belongs to", () => {
    const root = composeWindow()
    const match = root.querySelector(${camelCase(id)}.composeSelector)
    expect(match && ${camelCase(id)}.rootOf(match)).toBe(root)
  })

  it("says not yet while the editor is missing", () => {
    expect(${camelCase(id)}.locate(document.createElement("div"))).toBeNull()
  })

  it("reads the recipients", () => {
    expect(${camelCase(id)}.readRecipients(composeWindow())).toEqual([
      { name: "Dana Whitfield", address: "dana.whitfield@orbitlabs.example", field: "to" },
    ])
  })
})
`
