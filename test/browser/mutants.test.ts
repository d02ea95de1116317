import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { launchChromium } from "~test/support/chromium"
import type { Session } from "~test/support/session"
import { compatibilityPage } from "./compatibility/page"
import { mutantsScript } from "./mutants/bundle"
import type { Faults, Score } from "./mutants/score"

/** Thousands of pages are built and laid out, a minute's work where nothing else is done. In milliseconds. */
const MINUTES = 300_000
const KINDS = ["words", "classes", "order", "wrappers", "together", "attributes", "everywhere"]

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
  }, MINUTES)
  afterAll(() => session?.close())

  const faults = (kind: keyof Faults) =>
    scores.flatMap((score) => score.faults[kind].map((what) => `${score.page}: ${what}`))

  it("are of every kind, on every page", () => {
    expect(scores).toHaveLength(21)
    for (const { mutants, kinds } of scores) {
      expect(Object.keys(kinds)).toEqual(KINDS)
      expect(mutants).toBeGreaterThan(200)
    }
  })
  it("are changed, each of them", () => expect(faults("idle")).toEqual([]))
  it("are read in full, without a fallback, as long as nothing is changed", () => {
    expect(scores.flatMap(({ page, atRest }) => atRest.map((part) => `${page}: ${part}`))).toEqual([])
  })
  it("never make anything throw", () => expect(faults("thrown")).toEqual([]))
  it("never have something else taken for the body, nor something else read", () => {
    expect(faults("wrong")).toEqual([])
  })
  it("never have quoted words read as the writer’s, nor a place in them to write to", () => {
    expect(faults("quoted")).toEqual([])
  })
  it("have the writer’s words told from all others, as long as the signature has one of its marks", () => {
    for (const { page, inside, signed } of scores) {
      expect(signed, page).toEqual([])
      if (!page.includes("plain text")) expect(inside.mutants, page).toBeGreaterThan(5)
      // Outlook marks a signature by one id only, and a signature reads like the rest.
      if (page.startsWith("Gmail") && inside.mutants > 0)
        expect(inside.own, page).toBeGreaterThanOrEqual(0.95)
    }
  })
  it("never have something else taken for Send", () => expect(faults("otherSend")).toEqual([]))
  it("never have something else taken for the subject", () => expect(faults("otherSubject")).toEqual([]))
  it("never have somebody read who is not there", () => expect(faults("strangers")).toEqual([]))
  it("never have a report say anything that stands on the page", () => {
    expect(faults("telling")).toEqual([])
  })
  it("have every fallback named", () => {
    expect(faults("misnamed")).toEqual([])
    // The newer bar of Outlook has two marks of its own, and so needs none for Send.
    for (const { page, fallbacks } of scores) {
      const parts = /Gmail|old command bar/.test(page) ? ["body", "send"] : ["body"]
      for (const part of parts)
        expect(fallbacks, page).toContainEqual(expect.stringMatching(`^${part}: (?!null)`))
    }
  })
  it("are noticed, be it as windows that cannot be read", () => {
    expect(scores.flatMap(({ silent, silentTwice }) => [...silent, ...silentTwice])).toEqual([])
  })
  it("keep body and Send in 95 of 100, also with two attributes gone", () => {
    for (const { page, body, send, pairs, missed, missedPairs } of scores) {
      expect(Math.min(body, send), `${page}: ${missed.join("; ")}`).toBeGreaterThanOrEqual(0.95)
      expect(Math.min(pairs.body, pairs.send), `${page}: ${missedPairs.join("; ")}`).toBeGreaterThanOrEqual(
        0.95,
      )
    }
  })
  it("score as docs/compatibility.md says", async () => {
    await expect(compatibilityPage(scores)).toMatchFileSnapshot("../../docs/compatibility.md")
  })
})
