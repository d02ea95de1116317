// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { Finding } from "~src/draft/finding"
import { SlipList } from "~src/panel/check/slip-list"
import { SpellingState, SpellingUnavailable } from "~src/panel/check/spelling-state"
import { type DraftSession, openDraftSession } from "~src/panel/session/draft-session"
import { SessionProvider, useSessionState } from "~src/panel/session-context"
import { PROOFREAD_LIMIT } from "~src/proofread/proofreader"
import { type FakeServices, fakeServices } from "~test/panel/session/fake-services"
import { type FakeView, fakeView } from "~test/panel/session/fake-view"
import { createRendered, type Rendered } from "~test/support/render"

vi.mock("zustand", () => import("~test/support/zustand-on-preact"))

let page: Rendered
beforeEach(() => {
  page = createRendered()
})
afterEach(() => page.unmount())

const LETTER = "Dear Mira,\n\nThank you so much for the time you took for our interview on Tuesday."

interface Shown {
  readonly view: FakeView
  readonly services: FakeServices
  readonly session: DraftSession
  answer(...findings: readonly Finding[]): Promise<void>
}

function Spelling() {
  const check = useSessionState((state) => state.review?.checks.find((each) => each.ruleId === "spelling"))
  return (
    <>
      <SpellingUnavailable />
      {check?.state === "unmet" ? <SlipList check={check} /> : null}
      <SpellingState />
    </>
  )
}

function show(body: string): Shown {
  const view = fakeView({ body })
  const services = fakeServices()
  const session = openDraftSession(view, services)
  session.decide({ open: true })
  page.render(
    <SessionProvider value={session}>
      <Spelling />
    </SessionProvider>,
  )
  return {
    view,
    services,
    session,
    async answer(...findings) {
      services.asked.at(-1)?.answer(findings)
      await page.settle()
    },
  }
}

function slip(body: string, words: string, ...replacements: readonly string[]): Finding {
  const start = body.indexOf(words)
  return { span: { start, end: start + words.length }, kind: "spelling", message: "", replacements }
}

const textOf = (selector: string) => page.find(selector).textContent?.replace(/\s+/g, " ").trim()

describe("a list of slips", () => {
  const body = `${LETTER} It was a plesure to see the brontofix.`

  it("shows each in its words, the likely fix first, the others behind a button", async () => {
    const { view, answer } = show(body)
    await answer(slip(body, "plesure", "pleasure", "pressure"), slip(body, "brontofix", "broccoli"))
    expect(textOf('[data-slip="plesure"] .around')).toBe("…It was a plesure to see the…")
    expect(page.find('[data-slip="plesure"] .choices').hidden).toBe(true)
    page.click('[data-slip="plesure"] [data-action="slip-more"]')
    expect(page.find('[data-slip="plesure"] .choices').hidden).toBe(false)
    page.click('[data-slip="plesure"] .choices [data-fix]')
    await page.settle()
    expect(view.read()?.body).toContain("a pressure to see")
  })

  it("offers to keep a word that nothing is close to, before any fix", async () => {
    const { answer } = show(body)
    await answer(slip(body, "brontofix", "broccoli"))
    const [first] = page.container.querySelectorAll('[data-slip="brontofix"] .act button')
    expect(first?.getAttribute("data-action")).toBe("not-a-mistake")
  })

  it("fixes all at once only what is clear, and says how many", async () => {
    const text = `${body} We definately spoke of the the depot.`
    const { view, answer } = show(text)
    await answer(
      slip(text, "plesure", "pleasure"),
      slip(text, "brontofix", "broccoli"),
      slip(text, "definately", "definitely", "defiantly"),
      { ...slip(text, "the the", "the"), kind: "grammar" },
    )
    expect(textOf('[data-action="fix-all"]')).toBe("Fix the 3 clear ones")
    page.click('[data-action="fix-all"]')
    await page.settle()
    expect(view.read()?.body).toBe(
      `${LETTER} It was a pleasure to see the brontofix. We definitely spoke of the depot.`,
    )
  })

  it("lists five, and the rest when it is asked to", async () => {
    const words = ["aaone", "bbtwo", "ccthree", "ddfour", "eefive", "ffsix", "ggseven"]
    const text = `${LETTER} ${words.join(" ")}`
    const { answer } = show(text)
    await answer(...words.map((word) => slip(text, word)))
    expect(page.container.querySelectorAll("[data-slip]")).toHaveLength(5)
    expect(textOf('[data-action="more-slips"]')).toBe("Show 2 more")
    page.click('[data-action="more-slips"]')
    expect(page.container.querySelectorAll("[data-slip]")).toHaveLength(7)
  })

  it("scrolls to what has the focus, not to what is pointed at", async () => {
    const { view, answer } = show(body)
    const reveal = vi.spyOn(view, "reveal")
    const found = slip(body, "plesure", "pleasure")
    await answer(found)
    page.find(".slip").dispatchEvent(new PointerEvent("pointerenter"))
    expect(reveal).toHaveBeenLastCalledWith([found.span], "problem", { scroll: false })
    page.click(".around")
    expect(reveal).toHaveBeenLastCalledWith([found.span], "problem", { scroll: true })
  })
})

describe("the state of the spelling", () => {
  it("is said while it is read, and while nobody can, with a way to try again", async () => {
    const { services } = show(LETTER)
    expect(page.find('[data-check="spelling"]').getAttribute("aria-busy")).toBe("true")
    services.asked[0]?.fail()
    await page.settle()
    expect(textOf('[data-check="spelling"] h4')).toBe("Spelling is not being checked")
    page.click('[data-action="check-spelling"]')
    expect(page.find('[data-check="spelling"]').getAttribute("aria-busy")).toBe("true")
    services.asked[1]?.answer([])
    await page.settle()
    expect(page.container.querySelector('[data-check="spelling"]')).toBeNull()
  })

  it("says where it ends in a draft that is too long", async () => {
    const { answer } = show(`${LETTER}\n\n${"word ".repeat(PROOFREAD_LIMIT / 5)}`)
    await answer()
    expect(textOf('[data-note="spelling-limit"]')).toContain("30,000 characters")
  })
})
