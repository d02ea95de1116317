import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { isOurs, type Sender } from "~src/platform/is-ours"
import { OWN_ORIGIN } from "~test/support/fake-browser"

const { id } = fakeBrowser.runtime
const GMAIL = "https://mail.google.com"

beforeEach(() => {
  const manifest = { host_permissions: [`${GMAIL}/*`, "https://outlook.live.com/*"] }
  vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue(manifest as never)
})

describe("isOurs", () => {
  it.each<[string, Sender]>([
    ["a page of our own", { id, url: `${OWN_ORIGIN}/popup.html`, origin: OWN_ORIGIN }],
    ["a page of our own, without its origin", { id, url: `${OWN_ORIGIN}/tabs/library.html#data` }],
    ["a page of a webmail", { id, url: `${GMAIL}/mail/u/0/#inbox`, origin: GMAIL }],
    ["a page of a webmail, without its origin", { id, url: "https://outlook.live.com/mail/0/" }],
    ["a window that a webmail opened empty", { id, url: "about:blank", origin: "https://outlook.live.com" }],
  ])("listens to %s", (_, sender) => {
    expect(isOurs(sender)).toBe(true)
  })

  it.each<[string, Sender]>([
    ["nobody", {}],
    ["another extension", { id: "another", url: "moz-extension://another/page.html" }],
    ["a page of a webmail without our script", { url: `${GMAIL}/`, origin: GMAIL }],
    ["another page that says it is us", { id, url: "https://example.org/", origin: "https://example.org" }],
    [
      "one that has the address of a webmail, and the origin of another",
      { id, url: `${GMAIL}/`, origin: "https://example.org" },
    ],
    ["a host that begins like a webmail's", { id, url: "https://mail.google.com.example.org/" }],
    ["a host that names a webmail before an @", { id, url: "https://mail.google.com@example.org/" }],
    ["a webmail's address without its lock", { id, url: "http://mail.google.com/" }],
    ["a webmail's address with a port", { id, url: "https://mail.google.com:8443/" }],
    ["a page of another extension that says it is us", { id, url: "moz-extension://another/page.html" }],
    ["an empty window of nobody's", { id, url: "about:blank" }],
    ["a page shut off from all others", { id, url: `${GMAIL}/`, origin: "null" }],
    ["a sender without a page", { id }],
  ])("does not listen to %s", (_, sender) => {
    expect(isOurs(sender)).toBe(false)
  })
})
