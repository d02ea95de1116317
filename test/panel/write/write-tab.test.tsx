// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { openDraftSession } from "~src/panel/session/draft-session"
import { SessionProvider, useSessionState } from "~src/panel/session-context"
import { WriteTab } from "~src/panel/write/write-tab"
import type { TemplateWords } from "~src/templates/own/own-template"
import { fakeServices, recordOf } from "~test/panel/session/fake-services"
import { fakeView } from "~test/panel/session/fake-view"
import { createRendered, type Rendered } from "~test/support/render"
import { letterWords, sectionWords } from "~test/templates/own/sample-words"

vi.mock("zustand", () => import("~test/support/zustand-on-preact"))
const { opened } = vi.hoisted(() => ({ opened: vi.fn() }))
vi.mock("~src/platform/open-library", () => ({ openLibrary: opened }))

let page: Rendered
beforeEach(() => {
  page = createRendered()
})
afterEach(() => page.unmount())

function Tab() {
  const review = useSessionState((state) => state.review)
  return review === null ? null : <WriteTab review={review} />
}

async function show(own: readonly TemplateWords[] = []) {
  const view = fakeView()
  const services = fakeServices([recordOf("a")])
  for (const words of own) await services.templates.getState().save(null, words)
  const session = openDraftSession(view, services)
  session.decide({ open: true, chosenKind: "thank-you" })
  page.render(
    <SessionProvider value={session}>
      <Tab />
    </SessionProvider>,
  )
  const idOf = (index: number) => `own-${services.templates.getState().own.at(index)?.id}`
  return { view, services, session, idOf, settings: () => services.settings.getState().settings }
}

const shown = () =>
  [...page.container.querySelectorAll(".cards [data-insert], .letters [data-insert]")].map((button) =>
    button.getAttribute("data-insert"),
  )

describe("letters and sections of one's own in the Write tab", () => {
  it("stand before ours, say whose they are, and go into the draft", async () => {
    const { view, idOf } = await show([sectionWords({ body: "Thank you from me, {{first-name}}." })])
    const id = idOf(0)
    expect(shown().indexOf(id)).toBe(shown().indexOf("thanks-warm") - 1)
    expect(page.find(`.card[data-insert="${id}"]`).textContent).toContain("Thanks, my way Yours")
    page.click(`.card[data-insert="${id}"]`)
    await page.settle()
    expect(view.read()?.body).toBe("Thank you from me, Mira.")
  })

  it("are inserted from the heading too, which shows the words, while it is closed", async () => {
    const { view, idOf } = await show([sectionWords({ body: "Thank you from me, {{first-name}}." })])
    const heading = '[data-slot="thanks"] .opener-row'
    expect(page.find(heading).textContent).toContain("Thank you from me, Mira.")
    page.click(`${heading} [data-insert="${idOf(0)}"]`)
    await page.settle()
    expect(view.read()?.body).toBe("Thank you from me, Mira.")
    page.click(`${heading} .opener`)
    expect(page.container.querySelector(`${heading} [data-insert]`)).toBeNull()
  })

  it("appear as soon as they are saved elsewhere, and take the place of ours", async () => {
    const { services } = await show()
    expect(shown()).toContain("thank-you-warm")
    await services.templates.getState().save(null, letterWords({ basedOn: "thank-you-warm", subject: "" }))
    await page.settle()
    expect(shown()).not.toContain("thank-you-warm")
    expect(shown()[0]).toMatch(/^own-/)
  })

  it("fill body and subject from a letter, and leave a subject alone where there is none", async () => {
    const { view, idOf } = await show([letterWords({ subject: "", body: "Dear {{first-name}},\n\nThanks." })])
    page.click(`[data-insert="${idOf(0)}"]`)
    await page.settle()
    expect(view.read()).toMatchObject({ subject: "", body: "Dear Mira,\n\nThanks." })
  })

  it("are on the cards to write by hand too", async () => {
    await show([
      sectionWords({ basedOn: "thanks-handwritten-warm", body: "Thanks from my own pen." }),
      letterWords({ basedOn: "handwritten-brief", body: "Hi {{first-name}}, a card of mine." }),
    ])
    const cards = [...page.container.querySelectorAll("[data-by-hand]")].map((card) => card.textContent)
    expect(cards).toHaveLength(3)
    expect(cards.join("\n")).toContain("Hi Mira, a card of mine.")
    expect(cards.join("\n")).toContain("Thanks from my own pen.")
  })

  it("lead to where they are changed", async () => {
    await show()
    page.click('[data-change="thanks-warm"]')
    expect(opened).toHaveBeenCalledWith("letters/thanks-warm")
  })
})

describe("what is preferred", () => {
  it("is the tone that everything is offered in first, remembered", async () => {
    const { settings } = await show()
    expect(shown().filter((id) => id?.startsWith("greeting"))[0]).toBe("greeting-warm")
    page.find('[data-choice="tone"] [value="formal"]').click()
    await page.settle()
    expect(settings().tone).toBe("formal")
    expect(shown().filter((id) => id?.startsWith("greeting"))[0]).toBe("greeting-formal")
    expect(shown()[0]).toBe("thank-you-formal")
  })

  it("is the wording chosen last, in letters too", async () => {
    const { view, settings } = await show()
    const words = () => page.find('[data-insert="thanks-warm"] .words').textContent
    const first = words()
    page.click('[data-wording="thanks-warm"]')
    await page.settle()
    const second = words() ?? ""
    expect(second).not.toBe(first)
    expect(settings().wordings).toEqual({ "thanks-warm": 1 })
    page.click('[data-insert="thank-you-warm"]')
    await page.settle()
    expect(view.read()?.body).toContain(second)
  })

  it("comes round to the first wording again", async () => {
    const { settings } = await show([sectionWords({ others: ["Thank you twice."] })])
    const button = page.find("[data-wording^=own-]").getAttribute("data-wording")
    for (const _ of [1, 2]) {
      page.click(`[data-wording="${button}"]`)
      await page.settle()
    }
    expect(Object.values(settings().wordings)).toEqual([0])
  })
})
