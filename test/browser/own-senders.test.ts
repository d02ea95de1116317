import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import { openCompose, openPanel, waitForRow, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const DRAFT = {
  kind: "new",
  to: [{ name: "Mira Castellano", address: "mira@halden.example" }],
  subject: "Thank you",
  body: "<div>Dear Mira,</div><div>It was good to meet you at the interview on Tuesday, and [topic].</div>",
} as const

/** What the extension's own pages can reach, in both browsers. */
interface ExtensionGlobals {
  readonly chrome: { readonly storage: { readonly local: { get(key: null): Promise<object> } } }
}

/** Runs in a page of the extension. */
function readStorage(): Promise<object> {
  return (globalThis as unknown as ExtensionGlobals).chrome.storage.local.get(null)
}

const MESSAGES = ["delete-everything", "change-settings", "open-page", "access", "toggle-panel"].map(
  (kind) => ({
    kind,
    set: { tone: "formal" },
    page: "library",
    keptOut: ["https://mail.google.com/*"],
  }),
)

interface Runtime {
  sendMessage?(id: string, message: object): Promise<unknown>
  connect?(id: string): unknown
}

/** Runs in the webmail's own world, with all a page may know of the extension. Gives the ways that got through. */
async function callExtension(
  ids: readonly string[],
  messages: readonly object[],
): Promise<readonly string[]> {
  const { chrome, browser } = globalThis as unknown as Record<string, { runtime?: Runtime } | undefined>
  const calls = [chrome?.runtime, browser?.runtime].flatMap((runtime) =>
    ids.flatMap((id) => [
      () => runtime?.connect?.(id),
      ...messages.map((message) => () => runtime?.sendMessage?.(id, message)),
    ]),
  )
  const replies = await Promise.all(
    calls.map(async (call) => call()).map((call) => call.catch(() => undefined)),
  )
  return replies.filter((reply) => reply !== undefined).map(String)
}

/** Runs there too: speaks to everybody who listens in the page. */
function callInPage(messages: readonly object[]): Promise<Event> {
  for (const message of messages) {
    window.postMessage(message, "*")
    for (const type of ["message", "afterword"])
      document.querySelector("afterword-panel")?.dispatchEvent(new CustomEvent(type, { detail: message }))
    new BroadcastChannel("afterword").postMessage(message)
  }
  // What a message could do is done before the next one is heard.
  return new Promise((resolve) => {
    window.addEventListener("message", ({ data }) => data === "last" && resolve(new Event("last")))
    window.postMessage("last", "*")
  })
}

/** Runs in a page that may ask anybody for anything: which of the extension's own files it can reach. */
async function readExtension(origin: string): Promise<readonly string[]> {
  const read: string[] = []
  for (const path of [
    "panel.js",
    "popup.html",
    "manifest.json",
    "tabs/library.html",
    "static/background/index.js",
    "_locales/en/messages.json",
  ])
    await fetch(`${origin}/${path}`, { mode: "no-cors" }).then(
      () => void read.push(path),
      () => undefined,
    )
  return read
}

describe.each(browsers)("the extension in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true })
  })
  afterAll(() => session?.close())

  test("is not to be spoken to by a page: no message of a page's gets anywhere", async () => {
    const popup = await session.openExtensionPage("popup.html")
    const page = await session.open(webmails[0].url)
    await openCompose(page, DRAFT)
    await openPanel(page)
    await waitForRow(page, "no-placeholder", "unmet")
    const before = await popup.evaluate(readStorage)
    const ids = [new URL(session.extensionOrigin).hostname, "afterword@afterword.example"]
    expect(await page.evaluate(callExtension, ids, MESSAGES)).toEqual([])
    // One without a content policy of its own, at a webmail's address: the panel's module, and nothing else.
    const open = await session.open("https://mail.google.com/practice.css")
    expect(await open.evaluate(readExtension, session.extensionOrigin)).toEqual(["panel.js"])
    await open.close()
    await page.bringToFront()
    await page.evaluate(callInPage, MESSAGES)
    expect(await page.attributes("afterword-panel", "data-state")).toEqual(["open"])
    expect(await popup.evaluate(readStorage)).toEqual(before)
    expect(popup.errors()).toEqual([])
  })
})
