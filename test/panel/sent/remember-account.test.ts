import { describe, expect, it, vi } from "vitest"
import { rememberAccount } from "~src/panel/sent/remember-account"
import { createMemorySettingsStore } from "~src/stores/memory-settings-store"

const gmail = { hostname: "mail.google.com", pathname: "/mail/u/1/" }

describe("where a note was sent from", () => {
  it("is remembered, webmail and account", () => {
    const store = createMemorySettingsStore()
    rememberAccount(store, "gmail", gmail)
    expect(store.getState().settings).toMatchObject({ webmail: "gmail", gmailAccount: "1" })
    rememberAccount(store, "outlook", { hostname: "outlook.office.com", pathname: "/mail/" })
    expect(store.getState().settings).toMatchObject({
      webmail: "outlook",
      outlookAccount: "work",
      gmailAccount: "1",
    })
  })

  it("does not take the place of an address she wrote down", async () => {
    const store = createMemorySettingsStore()
    await store.getState().change({ set: { gmailAccount: "noor@post.example" } })
    rememberAccount(store, "gmail", gmail)
    expect(store.getState().settings).toMatchObject({ webmail: "gmail", gmailAccount: "noor@post.example" })
  })

  it("is written only when it is news, and never from the practice page", () => {
    const store = createMemorySettingsStore()
    rememberAccount(store, "gmail", gmail)
    const change = vi.fn()
    store.setState({ change })
    rememberAccount(store, "gmail", gmail)
    rememberAccount(store, "practice", { hostname: "x", pathname: "/" })
    expect(change).not.toHaveBeenCalled()
  })
})
