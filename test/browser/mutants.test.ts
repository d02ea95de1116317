import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { launchChromium } from "~test/support/chromium"
import type { Session } from "~test/support/session"
import { compatibilityPage } from "./compatibility/page"
import { mutantsScript } from "./mutants/bundle"
import type { Score } from "./mutants/score"

// Webmails rename, reorder and translate at will: whatever one such change does, the panel goes on, or says that it can't read
// this window, and never takes something else for the mail. In Chromium only: nothing here depends on the browser.
describe("compose windows changed in one way at a time", () => {
  let session: Session
  let scores: readonly Score[] = []
  beforeAll(async () => {
    session = await launchChromium()
    const page = await session.open("about:blank")
    scores = await page.evaluate(
      (script) => {
        document.head.append(Object.assign(document.createElement("script"), { textContent: script }))
        return (globalThis as unknown as { mutantScores(): Score[] }).mutantScores()
      },
      await mutantsScript(),
    )
  })
  afterAll(() => session?.close())

  it("are of every kind", () => {
    expect(scores.map(({ page }) => page)).toHaveLength(12)
    for (const { mutants } of scores) expect(mutants).toBeGreaterThan(150)
  })
  it("never make anything throw", () => {
    expect(scores.flatMap(({ thrown }) => thrown)).toEqual([])
  })
  it("never have something else taken for the body, nor something else read", () => {
    expect(scores.flatMap(({ wrong }) => wrong)).toEqual([])
  })
  it("never have somebody read who is not there", () => {
    expect(scores.flatMap(({ strangers }) => strangers)).toEqual([])
  })
  it("never have a report say anything that stands on the page", () => {
    expect(scores.flatMap(({ telling }) => telling)).toEqual([])
  })
  it("are noticed, be it as windows that cannot be read", () => {
    expect(scores.flatMap(({ silent }) => silent)).toEqual([])
  })
  it("keep body and Send in 95 of 100", () => {
    for (const { page, body, send, missed } of scores) {
      expect(Math.min(body, send), `${page}: ${missed.join("; ")}`).toBeGreaterThanOrEqual(0.95)
    }
  })
  it("score as docs/compatibility.md says", async () => {
    await expect(compatibilityPage(scores)).toMatchFileSnapshot("../../docs/compatibility.md")
  })
})
