// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { outlook } from "~src/webmail/adapters/outlook"
import type { ComposeView } from "~src/webmail/compose-view"
import { observeComposes } from "~src/webmail/observe-composes"

let life: AbortController
let views: ComposeView[]

beforeEach(() => {
  vi.useFakeTimers()
  document.body.replaceChildren()
  life = new AbortController()
  views = []
  observeComposes(document, [outlook], life.signal, (view) => views.push(view))
})
afterEach(() => {
  life.abort()
  vi.useRealTimers()
})

const parts = (draft: string, subject: string, body: string) =>
  `<div data-testid="ComposeSendButton"><button id="x__primaryActionButton">Send</button></div>
  <div role="group" id="MSG_${draft}_TO"></div><input id="MSG_${draft}_SUBJECT" value="${subject}">
  <div id="editorParent_1"><div contenteditable="true" role="textbox" aria-multiline="true"><div>${body}</div></div></div>`

async function pane(inner: string): Promise<HTMLElement> {
  const root = document.createElement("div")
  root.id = "docking_InitVisiblePart_0"
  root.innerHTML = inner
  document.body.append(root)
  await settle()
  return root
}

async function settle(): Promise<void> {
  await Promise.resolve()
  await vi.advanceTimersByTimeAsync(1500)
}

const LETTER = "Dear Dana, thank you for your time on Tuesday."

describe("a reading pane", () => {
  it("that goes on to another draft ends the view of the first, and gives the second its own", async () => {
    const root = await pane(parts("a", "Re: Tuesday", LETTER))
    const { id } = views[0]!
    root.innerHTML = parts("b", "Re: Lunch", "Hi Li, shall we say one?")
    await settle()
    expect(views[0]!.signal.aborted).toBe(true)
    expect(views).toHaveLength(2)
    expect(views[1]!.id).not.toBe(id)
    expect(views[1]!.read()).toMatchObject({ subject: "Re: Lunch", body: "Hi Li, shall we say one?" })
  })

  it("that comes back to the first draft has its id again", async () => {
    const root = await pane(parts("a", "Re: Tuesday", LETTER))
    root.innerHTML = parts("b", "Re: Lunch", "Hi Li, shall we say one?")
    await settle()
    root.innerHTML = parts("a", "Re: Tuesday", LETTER)
    await settle()
    expect(views).toHaveLength(3)
    expect(views[2]!.id).toBe(views[0]!.id)
  })
})

describe("one draft", () => {
  it("keeps its view when the editor is built anew, and the caret its place", async () => {
    const root = await pane(parts("a", "Re: Tuesday", LETTER))
    const text = root.querySelector("[role=textbox] div")!.firstChild!
    document.getSelection()!.setBaseAndExtent(text, 10, text, 10)
    text.textContent = `${LETTER} `
    document.getSelection()!.setBaseAndExtent(text, 10, text, 10)
    await settle()
    expect(views[0]!.caret()).toBe(10)
    document.getSelection()!.removeAllRanges()
    root.innerHTML = parts("a", "Re: Tuesday", LETTER)
    await settle()
    expect(views).toHaveLength(1)
    expect(views[0]!.signal.aborted).toBe(false)
    expect(views[0]!.read()?.body).toBe(LETTER)
    expect(views[0]!.caret()).toBe(10)
  })

  it("keeps its view when an id comes or changes with a save", async () => {
    const root = await pane(parts("a", "Re: Tuesday", LETTER))
    for (const element of root.querySelectorAll('[id^="MSG_"]')) element.id = element.id.replace("_a_", "_c_")
    root.querySelector("[role=textbox] div")!.append(" I enjoyed it.")
    await settle()
    expect(views).toHaveLength(1)
    expect(views[0]!.signal.aborted).toBe(false)
  })
})
