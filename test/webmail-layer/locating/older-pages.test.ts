// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { createHealthLog } from "~src/panel/log-health"
import { gmail } from "~src/webmail/adapters/gmail"
import { outlook } from "~src/webmail/adapters/outlook"
import { checkHealth } from "~src/webmail/locating/check-health"
import type { PartHealth } from "~src/webmail/locating/health"
import { healthReport } from "~src/webmail/locating/health-report"
import { fakeView } from "~test/panel/session/fake-view"

const CLASSIC = `<div role="dialog"><div class="M9"><input name="composeid" value="1"><div><div class="vR"><span email="dana@x.example">Dana</span><input type="hidden" name="to" value="dana@x.example"></div><textarea name="to" rows="1"></textarea></div>
<input name="subjectbox" class="aoT"><div class="Am Al editable" g_editable="true" contenteditable="true" role="textbox" aria-multiline="true">Hi</div>
<div class="IZ"><div class="Up"><div role="button" class="aoO" jslog="32601;">Send</div><div role="button" aria-haspopup="true"></div></div></div></div></div>`
const OLD_BAR = `<div id="docking_InitVisiblePart_0"><div class="ms-CommandBar" role="menubar"><button class="ms-Button--primary"><i data-icon-name="send"></i>Send</button><button><i data-icon-name="Delete"></i>Discard</button></div>
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

describe("a window as it was some years ago", () => {
  it.each([
    ["classic chips", gmail, CLASSIC],
    ["old command bar", outlook, OLD_BAR],
  ])("is as we know it: %s", (_, adapter, html) => {
    const { kind, parts } = checkHealth(build(html), adapter)
    expect(kind).toBe("new")
    expect(changed(parts)).toEqual({})
  })

  it.each([
    [
      "old command bar",
      outlook,
      OLD_BAR,
      ["class", "id"],
      { body: "textbox-role", subject: "length-limit", send: "icon", recipients: "well" },
    ],
    [
      "classic chips",
      gmail,
      CLASSIC,
      ["class", "g_editable", "jslog"],
      { body: "textbox-role", send: "split-button" },
    ],
  ])("is told of in the log by the fallbacks alone: %s", (_, adapter, html, gone, fallbacks) => {
    const info = vi.spyOn(console, "info").mockImplementation(() => undefined)
    const root = build(html)
    for (const each of [root, ...root.querySelectorAll("*")])
      for (const name of gone) each.removeAttribute(name)
    const { parts } = checkHealth(root, adapter)
    const found = changed(parts)
    expect(found).toEqual(fallbacks)
    createHealthLog()({ ...fakeView(), health: () => checkHealth(root, adapter) })
    vi.advanceTimersByTime(10_000)
    const [[, details]] = info.mock.calls as unknown as [[string, Record<string, string>]]
    for (const [part, way] of Object.entries(found)) expect(details[part]).toMatch(new RegExp(`^${way}:`))
    expect(healthReport(checkHealth(root, adapter), root, "1.0.0")).not.toMatch(/dana|x\.example/i)
    expect(JSON.stringify(details)).not.toMatch(/dana|x\.example|withheld/i)
  })
})
