import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { array, looseObject, object, optional, parse, record, string, unknown } from "valibot"
import { beforeAll, describe, expect, it } from "vitest"
import { build, buildFolder } from "../../scripts/build.mjs"

const HOSTS = [
  "https://mail.google.com/*",
  "https://outlook.cloud.microsoft/*",
  "https://outlook.live.com/*",
  "https://outlook.office.com/*",
  "https://outlook.office365.com/*",
]

const Manifest = looseObject({
  name: string(),
  permissions: array(string()),
  host_permissions: array(string()),
  optional_permissions: optional(array(string())),
  optional_host_permissions: optional(array(string())),
  content_scripts: array(looseObject({ matches: array(string()), js: array(string()) })),
  web_accessible_resources: array(object({ resources: array(string()), matches: array(string()) })),
  background: record(string(), unknown()),
  action: looseObject({ default_popup: string() }),
  content_security_policy: object({ extension_pages: string() }),
  browser_specific_settings: optional(unknown()),
})

describe.each(["chrome", "firefox"])("the build for %s", (target) => {
  const folder = buildFolder(target)
  const text = () => readFileSync(join(folder, "manifest.json"), "utf8")
  const manifest = () => parse(Manifest, JSON.parse(text()))

  beforeAll(() => build({ targets: [target], say: () => {} }), 300_000)

  it("runs on the five hosts and nowhere else", () => {
    expect([...manifest().host_permissions].sort()).toEqual(HOSTS)
    expect(manifest().content_scripts.map(({ matches }) => [...matches].sort())).toEqual([HOSTS])
    expect(text()).not.toMatch(/<all_urls>|\*:\/\/|http:|localhost/)
  })

  it("also runs in windows that a webmail opens empty", () => {
    expect(JSON.parse(text()).content_scripts[0]).toMatchObject({ match_about_blank: true })
  })

  it("asks for storage, alarms and notifications only", () => {
    expect([...manifest().permissions].sort()).toEqual(["alarms", "notifications", "storage"])
    expect(manifest().optional_permissions).toBeUndefined()
    expect(manifest().optional_host_permissions).toBeUndefined()
  })

  it("has its popup, its background and one content script, and the files are there", () => {
    const { action, background, content_scripts } = manifest()
    const scripts = content_scripts.flatMap(({ js }) => js)
    const worker = target === "chrome" ? background.service_worker : background.scripts
    expect(scripts).toHaveLength(1)
    const named = [action.default_popup, ...[worker].flat().map(String), ...scripts]
    expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([])
  })

  it("lets its pages load and reach nothing from outside, and run Harper's WebAssembly", () => {
    const policy = manifest().content_security_policy.extension_pages.split(/;\s*/)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy.join()).not.toMatch(/https?:|\*|'unsafe-eval'/)
  })

  // A content script can only load a module that its page may load too (docs/decisions/0008). These five see our element anyway.
  it("offers the panel's module to the five hosts, and nothing else to anybody", () => {
    expect(manifest().web_accessible_resources).toEqual([
      { resources: ["panel.js"], matches: expect.anything() },
    ])
    expect([...(manifest().web_accessible_resources[0]?.matches ?? [])].sort()).toEqual(HOSTS)
    expect(existsSync(join(folder, "panel.js"))).toBe(true)
    expect(JSON.parse(text())).not.toHaveProperty("externally_connectable")
  })

  it("carries exactly one engine, and the licences", () => {
    const files = readdirSync(folder, { recursive: true }).map(String)
    expect(files.filter((file) => file.endsWith(".wasm"))).toHaveLength(1)
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "THIRD_PARTY_NOTICES.md"]))
    expect(files.filter((file) => file.endsWith(".map"))).toEqual([])
  })

  it("has its name and description in the default language", () => {
    expect(JSON.parse(text())).toMatchObject({ default_locale: "en", name: "__MSG_extensionName__" })
    expect(existsSync(join(folder, "_locales", "en", "messages.json"))).toBe(true)
  })
})

it("tells Firefox that no data is collected", () => {
  const manifest = JSON.parse(readFileSync(join(buildFolder("firefox"), "manifest.json"), "utf8"))
  expect(manifest.browser_specific_settings.gecko).toMatchObject({
    data_collection_permissions: { required: ["none"] },
    strict_min_version: "140.0",
  })
})
