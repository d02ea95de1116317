import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { askToBeLetIn, isKeptOut } from "~src/platform/host-access"

const GMAIL = "https://mail.google.com/*"
const OUTLOOK = ["https://outlook.live.com/*", "https://outlook.office.com/*"]
let granted = new Set<string>()

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  vi.spyOn(console, "warn").mockImplementation(() => {})
  const manifest = { host_permissions: [GMAIL, ...OUTLOOK] }
  vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue(manifest as never)
  granted = new Set()
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((each) => granted.has(each)),
      request: async ({ origins }: { origins: string[] }) => {
        for (const each of origins) granted.add(each)
        return true
      },
    },
  })
})

describe("access to the webmail", () => {
  it("is missing only where no page of it may be read", async () => {
    expect(await isKeptOut("gmail")).toBe(true)
    granted.add(OUTLOOK[1]!)
    expect([await isKeptOut("gmail"), await isKeptOut("outlook"), await isKeptOut("")]).toEqual([
      true,
      false,
      false,
    ])
  })

  it("is asked for where she writes, and nowhere else", async () => {
    expect(await askToBeLetIn("gmail")).toBe(true)
    expect([...granted]).toEqual([GMAIL])
    expect(await isKeptOut("gmail")).toBe(false)
  })

  it("is not said to be missing where the browser does not tell", async () => {
    Object.assign(fakeBrowser, { permissions: undefined })
    expect(await isKeptOut("")).toBe(false)
    expect(await askToBeLetIn("")).toBe(false)
  })
})
