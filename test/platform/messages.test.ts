import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { answer, type Handlers, request } from "~src/platform/messages"
import { connectMessages, deliver } from "~test/platform/fake-messaging"
import { sampleInterview } from "~test/stores/sample-interview"
import { OWN_ORIGIN } from "~test/support/fake-browser"

const { id } = fakeBrowser.runtime
const ours = { id, url: `${OWN_ORIGIN}/popup.html` }

function handlers(changes: Partial<Handlers> = {}): Handlers {
  return {
    "save-interview": vi.fn(async () => ({ ok: true as const, id: "a" })),
    "remove-interview": vi.fn(async () => ({
      ok: true as const,
      removed: { record: { any: "thing" }, notes: {} },
    })),
    "restore-interview": vi.fn(async () => ({ ok: true as const })),
    "change-progress": vi.fn(async () => ({ ok: true as const })),
    "import-data": vi.fn(async () => ({ ok: true as const })),
    "delete-everything": vi.fn(async () => ({ ok: true as const, isSyncEmpty: true })),
    "remove-set-aside": vi.fn(async () => ({ ok: true as const })),
    "read-invitation": vi.fn(async () => ({ ok: false as const, reason: "no-event" as const })),
    "add-sent-note": vi.fn(async () => ({ ok: true as const, id: "n" })),
    "confirm-sent-note": vi.fn(async () => ({ ok: true as const })),
    "remove-sent-notes": vi.fn(async () => ({ ok: true as const })),
    "restore-sent-note": vi.fn(async () => ({ ok: true as const })),
    "forget-sent-texts": vi.fn(async () => ({ ok: true as const })),
    "save-template": vi.fn(async () => ({ ok: true as const, id: "t" })),
    "remove-template": vi.fn(async () => ({ ok: true as const, removed: {} })),
    "restore-template": vi.fn(async () => ({ ok: true as const })),
    "take-templates": vi.fn(async () => ({ ok: true as const, taken: [] })),
    "undo-taking": vi.fn(async () => ({ ok: true as const })),
    "take-pack": vi.fn(async () => ({ ok: true as const, before: null })),
    "remove-pack": vi.fn(async () => ({ ok: true as const, before: {} })),
    "restore-pack": vi.fn(async () => ({ ok: true as const })),
    "change-settings": vi.fn(async () => ({ ok: true as const })),
    "open-page": vi.fn(async () => ({})),
    "warm-up-proofreader": vi.fn(async () => ({})),
    "find-language": vi.fn(async () => ({ language: null })),
    proofread: vi.fn(async () => ({ findings: [] })),
    ...changes,
  }
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  vi.spyOn(console, "warn").mockImplementation(() => {})
  connectMessages()
})

describe("request and answer", () => {
  it("carry a request to its handler and the reply back", async () => {
    const removing = vi.fn(async () => ({
      ok: true as const,
      removed: { record: { any: "thing" }, notes: {} },
    }))
    answer(handlers({ "remove-interview": removing }))
    const reply = await request({ kind: "remove-interview", id: "a" })
    expect(reply).toEqual({ ok: true, removed: { record: { any: "thing" }, notes: {} } })
    expect(removing).toHaveBeenCalledWith({ id: "a" })
  })

  it("ask again where a background that was being stopped took the message along", async () => {
    const saving = vi.fn(async () => ({ ok: true as const, id: "a" }))
    answer(handlers({ "save-interview": saving }))
    const sending = vi.mocked(fakeBrowser.runtime.sendMessage)
    const cutOff =
      "A listener indicated an asynchronous response, but the message channel closed before it came"
    sending.mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error(cutOff))
    const message = { kind: "save-interview", id: "a", interview: sampleInterview() } as const
    expect(await request(message)).toEqual({ ok: true, id: "a" })
    expect(saving).toHaveBeenCalledTimes(1)
    expect(sending.mock.calls.map(([sent]) => sent)).toEqual([message, message, message])
  })

  it("reject when nobody answers", async () => {
    fakeBrowser.runtime.onMessage.addListener(() => undefined)
    await expect(
      request({ kind: "proofread", text: "", names: [], around: "", spelling: "either" }),
    ).rejects.toThrow()
  })

  it("reject when the reply is not one of this kind", async () => {
    answer(handlers({ proofread: async () => ({ findings: "none" }) as never }))
    await expect(
      request({ kind: "proofread", text: "", names: [], around: "", spelling: "either" }),
    ).rejects.toThrow()
  })

  it("reject when the handler throws, and log its kind without its words", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {})
    answer(handlers({ proofread: () => Promise.reject(new TypeError("Dear Ines")) }))
    await expect(
      request({ kind: "proofread", text: "", names: [], around: "", spelling: "either" }),
    ).rejects.toThrow()
    expect(JSON.stringify(warn.mock.calls)).not.toContain("Ines")
    expect(JSON.stringify(warn.mock.calls)).toContain("proofread")
  })
})

describe("answer", () => {
  it("leaves messages of other kinds to other listeners", async () => {
    answer(handlers())
    expect(await deliver({ kind: "somebody-elses" }, ours)).toEqual([undefined])
    expect(await deliver("hello", ours)).toEqual([undefined])
    expect(await deliver(null, ours)).toEqual([undefined])
  })

  it("leaves messages from outside this extension unanswered", async () => {
    const proofread = vi.fn(async () => ({ findings: [] }))
    answer(handlers({ proofread }))
    const message = { kind: "proofread", text: "x", names: [] }
    vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue({ host_permissions: [] } as never)
    for (const sender of [
      { ...ours, id: "another" },
      { url: ours.url },
      { id },
      { id, url: "https://example.org/" },
    ])
      expect(await deliver(message, sender)).toEqual([undefined])
    expect(proofread).not.toHaveBeenCalled()
  })

  it("refuses a request of the wrong shape before it reaches the handler", async () => {
    const proofread = vi.fn(async () => ({ findings: [] }))
    answer(handlers({ proofread }))
    await expect(deliver({ kind: "proofread", text: 7, names: [] }, ours)).rejects.toThrow()
    expect(proofread).not.toHaveBeenCalled()
  })

  it("stops when told to", async () => {
    const stop = answer(handlers())
    stop()
    expect(await deliver({ kind: "warm-up-proofreader" }, ours)).toEqual([])
  })
})
