import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { missingFromLock } from "../../scripts/complete-lock.mjs"
import { canRunOn, ensureNode } from "../../scripts/setup-node.mjs"
import { ROOT } from "./source-files"

const text = readFileSync(join(ROOT, "package-lock.json"), "utf8")
const settings = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"))

describe("package-lock.json", () => {
  it("holds the packages for every system, so that npm ci takes it: else run node scripts/complete-lock.mjs", () => {
    expect(missingFromLock(JSON.parse(text))).toEqual([])
  })

  it("misses nothing that is wanted beside, above or below", () => {
    const lock = { packages: { "": {}, "node_modules/a": { optionalDependencies: { b: "1.0.0" } } } }
    expect(missingFromLock(lock)).toEqual([{ name: "b", version: "1.0.0", wantedBy: "node_modules/a" }])
    const below = { packages: { ...lock.packages, "node_modules/a/node_modules/b": {} } }
    const beside = { packages: { ...lock.packages, "node_modules/b": {} } }
    expect([missingFromLock(below), missingFromLock(beside)]).toEqual([[], []])
  })

  it("names no registry", () => {
    expect(text).not.toMatch(/"resolved": "https?:/)
  })
})

describe("the Node that is asked for", () => {
  const { version } = settings.devEngines.runtime
  it.each([
    ["18.20.0", false],
    ["20.18.3", false],
    ["20.19.0", true],
    ["21.7.0", false],
    ["22.11.0", false],
    ["22.12.0", true],
    ["24.0.0", true],
  ])("%s: %s", (node, isEnough) => {
    expect(canRunOn(node)).toBe(isEnough)
    if (isEnough) expect(() => ensureNode(node)).not.toThrow()
    else expect(() => ensureNode(node)).toThrow(/is needed, and this is/)
  })

  it("is the same in package.json and in the README", () => {
    expect(version).toBe("^20.19.0 || >=22.12.0")
    expect(readFileSync(join(ROOT, "README.md"), "utf8")).toContain("20.19 or a later 20, or 22.12 or newer")
  })
})

describe("package.json", () => {
  it("has no engines field: it makes the bundler lose its entries", () => {
    expect(settings).not.toHaveProperty("engines")
  })

  it("pins what is shipped to exact versions", () => {
    const loose = Object.entries(settings.dependencies).filter(([, version]) => !/^\d/.test(String(version)))
    expect(loose).toEqual([])
  })
})
