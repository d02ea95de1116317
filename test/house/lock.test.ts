import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { missingFromLock } from "../../scripts/complete-lock.mjs"
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

describe("package.json", () => {
  it("has no engines field: it makes the bundler lose its entries", () => {
    expect(settings).not.toHaveProperty("engines")
  })

  it("pins what is shipped to exact versions", () => {
    const loose = Object.entries(settings.dependencies).filter(([, version]) => !/^\d/.test(String(version)))
    expect(loose).toEqual([])
  })
})
