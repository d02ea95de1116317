// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { createHealthLog } from "~src/panel/log-health"
import { gmail } from "~src/webmail/adapters/gmail"
import { outlook } from "~src/webmail/adapters/outlook"
import { practice } from "~src/webmail/adapters/practice"
import { checkHealth } from "~src/webmail/locating/check-health"
import type { PartHealth } from "~src/webmail/locating/health"
import { healthReport } from "~src/webmail/locating/health-report"
import { fakeView } from "~test/panel/session/fake-view"

const GMAIL = `<div role="dialog"><div class="M9"><input name="composeid" value="1"><div name="to"><input role="combobox"></div>
<input name="subjectbox" class="aoT"><div class="Am Al editable" g_editable="true" contenteditable="true" role="textbox" aria-multiline="true">Hi</div>
<div class="IZ"><div class="Up"><div><div role="button" class="aoO" jslog="32601;">Send</div><div role="button" aria-haspopup="true"></div></div></div></div></div></div>`
const OUTLOOK = `<div id="docking_InitVisiblePart_0"><div data-testid="ComposeSendButton"><div><button id="s__primaryActionButton">Send</button><button id="s__menuButton" aria-haspopup="true"></button></div></div>
<div role="group" id="MSG_d1_TO"><div contenteditable="true"></div></div><input id="MSG_d1_SUBJECT" maxlength="255">
<div id="editorParent_1"><div contenteditable="true" role="textbox" aria-multiline="true">Hi</div></div></div>`
function build(html: string): HTMLElement {
  document.body.innerHTML = html
  return document.body.firstElementChild as HTMLElement
}
const changed = (parts: readonly PartHealth[]) =>
  Object.fromEntries(parts.filter(({ isChanged }) => isChanged).map(({ part, foundBy }) => [part, foundBy]))

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe("the health of a window", () => {
  it.each([
    ["gmail", gmail, GMAIL],
    ["outlook", outlook, OUTLOOK],
  ])("is good where the page is as we know it: %s", (_, adapter, html) => {
    const { kind, parts } = checkHealth(build(html), adapter)
    expect(kind).toBe("new")
    expect(changed(parts)).toEqual({})
    expect(parts.map(({ part }) => part)).toEqual(["root", "body", "subject", "send", "recipients"])
  })

  it("names the fallback that found a part, and the ways that did not", () => {
    const root = build(GMAIL)
    root.querySelector("[g_editable]")?.removeAttribute("g_editable")
    const send = root.querySelector(".aoO")
    send?.removeAttribute("jslog")
    root.querySelector(".IZ")?.removeAttribute("class")
    send?.removeAttribute("class")
    const { parts } = checkHealth(root, gmail)
    expect(changed(parts)).toEqual({ body: "textbox-role", send: "split-button" })
    expect(parts[1]).toMatchObject({
      failed: ["closure-field", "plain-class", "plain-area", "only-textarea"],
      element: "div.textbox",
    })
  })

  it("does not miss a subject where an answer in Outlook has none", () => {
    const root = build(OUTLOOK)
    root.querySelector("input")?.remove()
    expect(changed(checkHealth(root, outlook).parts)).toEqual({})
  })

  it("has an own way to each part of the practice window", () => {
    const root = build(
      '<div data-practice-compose="1"><input data-practice-subject><div data-practice-body contenteditable="true"></div><button data-practice-send></button></div>',
    )
    expect(changed(checkHealth(root, practice).parts)).toEqual({})
  })
})

describe("a page full of marked words", () => {
  const MARK = "zqmarked"
  /** Every text, every attribute that takes words, and tags and roles that nobody knows. */
  function mark(root: HTMLElement): HTMLElement {
    for (const element of [root, ...root.querySelectorAll<HTMLElement>("*")]) {
      for (const name of [
        "aria-label",
        "title",
        "placeholder",
        "alt",
        "data-name",
        "data-hovercard-id",
        "email",
      ])
        element.setAttribute(name, `${MARK} ${MARK}@${MARK}.example`)
      element.id = `${element.id}${MARK}`
      element.className = `${element.className} ${MARK}`
      if (!element.hasAttribute("role")) element.setAttribute("role", MARK)
      element.append(MARK, document.createElement(`x-${MARK}`))
    }
    for (const input of root.querySelectorAll("input")) input.value = `${MARK} ${input.value}`
    const named = document.createElement(MARK)
    named.setAttribute("contenteditable", "true")
    root.append(named)
    return root
  }

  it.each([
    ["gmail", gmail, GMAIL, true],
    ["gmail", gmail, GMAIL, false],
    ["outlook", outlook, OUTLOOK, true],
    ["outlook", outlook, OUTLOOK, false],
  ])("leaves no word in a report or a log line: %s", (_, adapter, html, isReadable) => {
    const info = vi.spyOn(console, "info").mockImplementation(() => undefined)
    const root = mark(build(html))
    if (!isReadable)
      for (const each of root.querySelectorAll("[contenteditable]"))
        each.setAttribute("contenteditable", MARK)
    const report = healthReport(checkHealth(root, adapter), root, "1.0.0")
    expect(report).toContain("body:")
    expect(report).toMatch(/^- input/m)
    expect(report).not.toContain(MARK)
    createHealthLog()({ ...fakeView(), health: () => checkHealth(root, adapter) })
    vi.advanceTimersByTime(10_000)
    expect(JSON.stringify(info.mock.calls)).not.toContain(MARK)
    if (!isReadable) expect(JSON.stringify(info.mock.calls)).toContain('"body":"none"')
  })
})
