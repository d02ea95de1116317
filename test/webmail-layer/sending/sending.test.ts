// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { gmail } from "~src/webmail/adapters/gmail"
import type { ComposeView } from "~src/webmail/compose-view"
import { observeComposes } from "~src/webmail/observe-composes"
import type { Sending } from "~src/webmail/sending/sending"

interface Told {
  readonly scheduled: boolean
  isTakenBack: boolean
}

let life: AbortController
let views: ComposeView[]
let told: Told[]
let sent: number

const note = ({ scheduled, onTakenBack }: Sending): void => {
  const entry = { scheduled, isTakenBack: false }
  onTakenBack(() => {
    entry.isTakenBack = true
  })
  told.push(entry)
}

beforeEach(() => {
  vi.useFakeTimers()
  document.body.replaceChildren()
  life = new AbortController()
  views = []
  told = []
  sent = 0
  observeComposes(document, [gmail], life.signal, (view) => {
    views.push(view)
    view.onSend(note)
  })
})
afterEach(() => {
  life.abort()
  vi.useRealTimers()
})

/** A compose window; its Send is the webmail's own listener, inside the page. */
async function compose({ draft = "#msg-a:r1", body = "Thank you for Tuesday." } = {}): Promise<HTMLElement> {
  const root = document.createElement("div")
  root.setAttribute("role", "dialog")
  root.innerHTML = `<input type="hidden" name="draft" value="${draft}"><input name="subjectbox" value="Thank you">
    <div g_editable="true" contenteditable="true" role="textbox"><div>${body}</div></div>
    <div role="button" class="aoO" tabindex="1">Send</div><div role="button" class="hG" aria-haspopup="true">More</div>
    <div role="button" class="oh">Discard</div>`
  const press = () => {
    sent += 1
  }
  root.querySelector(".aoO")!.addEventListener("click", press)
  root.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.ctrlKey) press()
  })
  document.body.append(root)
  await settle(1100)
  return root
}

/** Puts something of the webmail's over the page. */
function overlay(role: string): HTMLElement {
  const made = document.createElement("div")
  made.setAttribute("role", role)
  return document.body.appendChild(made)
}

async function settle(milliseconds = 1100): Promise<void> {
  await Promise.resolve()
  await vi.advanceTimersByTimeAsync(milliseconds)
}

const click = (target: Element) =>
  target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }))
const key = (target: Element, name: string, init: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...init }))
const bodyOf = (root: HTMLElement) => root.querySelector("[g_editable]")!
const sendOf = (root: HTMLElement) => root.querySelector(".aoO")!

describe("a sending", () => {
  it("is told at once and stands when the window closes", async () => {
    const root = await compose()
    click(sendOf(root))
    root.remove()
    await settle()
    expect(told).toEqual([{ scheduled: false, isTakenBack: false }])
  })

  it("is taken back when the webmail refuses it, and told again when the answer sends after all", async () => {
    const root = await compose()
    click(sendOf(root))
    const alert = overlay("alertdialog")
    await settle()
    expect(told).toEqual([{ scheduled: false, isTakenBack: true }])
    click(alert)
    alert.remove()
    root.remove()
    await settle()
    expect(told.at(-1)).toEqual({ scheduled: false, isTakenBack: false })
    expect(told).toHaveLength(2)
  })

  it("is taken back when she goes on writing in the same window", async () => {
    const root = await compose()
    click(sendOf(root))
    await settle()
    key(bodyOf(root), "Shift")
    expect(told[0]?.isTakenBack).toBe(false)
    key(bodyOf(root), "a")
    expect(told[0]?.isTakenBack).toBe(true)
  })

  it("is taken back when the draft is open again, under its id or by what it says", async () => {
    for (const again of ["#msg-a:r1", "#msg-a:r9"]) {
      const root = await compose()
      click(sendOf(root))
      root.remove()
      await settle()
      expect(told.at(-1)?.isTakenBack).toBe(false)
      const reopened = await compose({ draft: again })
      expect(told.at(-1)?.isTakenBack).toBe(true)
      reopened.remove()
      await settle()
    }
  })

  it("stands when another mail is opened, or the same words a long time later", async () => {
    const root = await compose()
    click(sendOf(root))
    root.remove()
    await settle()
    await compose({ draft: "#msg-a:r2", body: "Something else." })
    expect(told[0]?.isTakenBack).toBe(false)
    await settle(61_000)
    await compose({ draft: "#msg-a:r3" })
    expect(told[0]?.isTakenBack).toBe(false)
  })
})

describe("a time to send at", () => {
  it("is a sending once the window closes by the choice", async () => {
    const root = await compose()
    click(root.querySelector(".hG")!)
    click(overlay("menuitem"))
    click(overlay("dialog"))
    root.remove()
    await settle()
    expect(told).toEqual([{ scheduled: true, isTakenBack: false }])
  })

  it("is none when she thinks better of it and closes the window", async () => {
    const root = await compose()
    click(root.querySelector(".hG")!)
    click(overlay("menuitem"))
    click(root.querySelector(".oh")!)
    root.remove()
    await settle()
    expect(told).toEqual([])
  })
})

describe("a guard", () => {
  it("keeps a click, the shortcut and a key on the button from the webmail, and sends when told so", async () => {
    const root = await compose()
    const again: (() => void)[] = []
    views[0]!.guardSend((send) => {
      again.push(send)
      return true
    })
    expect(click(sendOf(root))).toBe(false)
    expect(key(bodyOf(root), "Enter", { ctrlKey: true })).toBe(false)
    expect(key(sendOf(root), "Enter")).toBe(false)
    expect(key(sendOf(root), " ")).toBe(false)
    expect([sent, told]).toEqual([0, []])
    expect(again).toHaveLength(4)
    again[0]!()
    expect(sent).toBe(1)
    expect(told).toHaveLength(1)
  })

  it("lets everything else through, and the mail when it throws", async () => {
    const root = await compose()
    const fault = vi.fn()
    process.once("uncaughtException", fault)
    const guard = vi.fn(() => {
      throw new Error("ours")
    })
    views[0]!.guardSend(guard)
    expect(key(bodyOf(root), "Enter")).toBe(true)
    expect(click(bodyOf(root))).toBe(true)
    expect(guard).not.toHaveBeenCalled()
    expect(click(sendOf(root))).toBe(true)
    await settle()
    expect(guard).toHaveBeenCalledOnce()
    expect(fault).toHaveBeenCalledOnce()
    expect([sent, told.length]).toEqual([1, 1])
  })

  it("is not asked where there is no control to send by afterwards", async () => {
    const root = await compose()
    const guard = vi.fn(() => true)
    views[0]!.guardSend(guard)
    sendOf(root).remove()
    expect(key(bodyOf(root), "Enter", { ctrlKey: true })).toBe(true)
    expect(guard).not.toHaveBeenCalled()
    expect(sent).toBe(1)
  })
})

describe("files", () => {
  it("are counted where Gmail names them", async () => {
    const root = await compose()
    expect(views[0]!.read()?.attachments).toBe(0)
    root.insertAdjacentHTML("beforeend", '<input type="hidden" name="attach" value="1">')
    expect(views[0]!.read()?.attachments).toBe(1)
  })
})
