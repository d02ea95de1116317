// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { emptyInterview } from "~src/interviews/blank-interview"
import type { Interview } from "~src/interviews/interview"
import { InterviewForm } from "~src/ui/interview-form/interview-form"
import { createRendered, type Rendered } from "~test/support/render"

const onSave = vi.fn<(interview: Interview) => void>()
let page: Rendered

beforeEach(() => {
  onSave.mockReset()
  page = createRendered()
})
afterEach(() => page.unmount())

function show(value: Interview, more: { onCancel?: () => void; onDelete?: () => void } = {}): void {
  page.render(<InterviewForm value={value} onSave={onSave} {...more} />)
}

const met = { ...emptyInterview(), company: "Tidewater Press" }
const ines = { name: "Ines Okoro", email: "", title: "", topics: ["proof rounds"], concern: "" }

describe("InterviewForm", () => {
  it("can be saved once something has changed, and not before", () => {
    show(met)
    expect(page.find<HTMLButtonElement>("[data-action=save]").disabled).toBe(true)
    page.type("[data-field=company]", "Tidewater")
    expect(page.find<HTMLButtonElement>("[data-action=save]").disabled).toBe(false)
    page.click("[data-action=save]")
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ ...met, company: "Tidewater" }, expect.anything())
  })

  it("ties every label to its field", () => {
    show({ ...met, interviewers: [ines], channel: "over lunch" })
    const fields = [...page.container.querySelectorAll<HTMLElement>("[data-field]")]
    expect(fields.length).toBeGreaterThan(14)
    for (const field of fields) {
      expect(page.container.querySelectorAll(`label[for="${field.id}"]`), field.dataset.field).toHaveLength(1)
    }
  })

  it("says in words beside the field what keeps it from being saved, and goes there", () => {
    show(met)
    page.type("[data-field=my-email]", "lena")
    expect(page.container.querySelector(".problem")).toBeNull()
    page.click("[data-action=save]")
    const email = page.find("[data-field=my-email]")
    expect(onSave).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(email)
    expect(page.find(`#${email.getAttribute("aria-describedby")}`).textContent).toContain("@")
    page.type("[data-field=my-email]", "lena@post.example")
    expect(page.container.querySelector(".problem")).toBeNull()
    page.click("[data-action=save]")
    expect(onSave).toHaveBeenCalledOnce()
  })

  it("adds a person and goes to the name", () => {
    show(met)
    page.click("[data-action=add-person]")
    expect(document.activeElement).toBe(page.find("[data-field=person-name]"))
    page.type("[data-field=person-name]", "Ines Okoro")
    page.type("[data-field=person-topics]", "proof rounds\nspring list")
    page.click("[data-action=save]")
    expect(onSave.mock.lastCall?.[0].interviewers).toEqual([
      { ...ines, topics: ["proof rounds", "spring list"] },
    ])
  })

  it("takes a person out, and puts back the same one in the same place", () => {
    const value = { ...met, interviewers: [ines, { ...ines, name: "Omar Reyes" }] }
    show(value)
    page.click("[data-person='0'] [data-action=remove-person]")
    expect(page.container.querySelectorAll("[data-person]")).toHaveLength(1)
    expect(page.find("[role=status]").textContent).toContain("Ines Okoro")
    page.click("[data-action=put-back]")
    page.type("[data-field=role]", "Editor")
    page.click("[data-action=save]")
    expect(onSave.mock.lastCall?.[0].interviewers).toEqual(value.interviewers)
  })

  it("follows the record until something is typed, then keeps what was typed", () => {
    show(met)
    show({ ...met, role: "Editor" })
    expect(page.find("[data-field=role]").value).toBe("Editor")
    page.type("[data-field=company]", "Tide")
    show({ ...met, role: "Proofreader" })
    expect(page.find("[data-field=company]").value).toBe("Tide")
    expect(page.find("[data-field=role]").value).toBe("Editor")
  })

  it("shows what another window changed, too, once what was typed is saved beside it", async () => {
    show(met)
    page.type("[data-field=role]", "Proofreader")
    show({ ...met, company: "Tidewater" })
    await page.settle()
    expect(page.find<HTMLInputElement>("[data-field=role]").value).toBe("Proofreader")
    show({ ...met, company: "Tidewater", role: "Proofreader" })
    await page.settle()
    expect(page.find<HTMLInputElement>("[data-field=company]").value).toBe("Tidewater")
    expect(page.find<HTMLButtonElement>("[data-action=save]").disabled).toBe(true)
  })

  it("follows the record again once what was typed is saved", () => {
    show(met)
    page.type("[data-field=company]", "Tide ")
    show({ ...met, company: "Tide" })
    expect(page.find<HTMLButtonElement>("[data-action=save]").disabled).toBe(true)
    show({ ...met, company: "Tide", role: "Editor" })
    expect(page.find("[data-field=role]").value).toBe("Editor")
  })

  it("saves what was typed when it disappears, where there is no way to cancel", () => {
    show(met)
    page.type("[data-field=company]", "Tidewater")
    page.render(null)
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ ...met, company: "Tidewater" }, expect.anything())
  })

  it("hands on the same only once: a new record would be made twice", () => {
    show(met)
    page.type("[data-field=company]", "Tidewater")
    page.click("[data-action=save]")
    window.dispatchEvent(new Event("pagehide"))
    page.render(null)
    expect(onSave).toHaveBeenCalledOnce()
  })

  it("can be saved again after a save that did not work out", () => {
    show(met)
    page.type("[data-field=company]", "Tidewater")
    page.click("[data-action=save]")
    page.click("[data-action=save]")
    expect(onSave).toHaveBeenCalledTimes(2)
  })

  it("saves what was typed when the page goes away, though it could be cancelled", () => {
    show(met, { onCancel: () => {} })
    page.type("[data-field=company]", "Tidewater")
    window.dispatchEvent(new Event("pagehide"))
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ ...met, company: "Tidewater" }, expect.anything())
  })

  it("saves nothing on its way out when nothing changed, or when it can be cancelled", () => {
    show(met)
    page.render(null)
    show(met, { onCancel: () => {} })
    page.type("[data-field=company]", "Tidewater")
    page.render(null)
    expect(onSave).not.toHaveBeenCalled()
  })
})
