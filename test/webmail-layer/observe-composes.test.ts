// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { practice } from "~src/webmail/adapters/practice"
import type { ComposeView } from "~src/webmail/compose-view"
import { observeComposes } from "~src/webmail/observe-composes"

let life: AbortController
let views: ComposeView[]

function composeWindow(inner = '<div data-practice-body contenteditable="true">Hi</div>'): HTMLElement {
  const root = document.createElement("section")
  root.dataset.practiceCompose = ""
  root.innerHTML = inner
  return root
}

const watch = () => observeComposes(document, [practice], life.signal, (view) => views.push(view))
/** Lets observers tell and gathered work run. */
async function settle(milliseconds = 50): Promise<void> {
  await Promise.resolve()
  await vi.advanceTimersByTimeAsync(milliseconds)
}

beforeEach(() => {
  vi.useFakeTimers()
  document.body.replaceChildren()
  life = new AbortController()
  views = []
})
afterEach(() => {
  life.abort()
  vi.useRealTimers()
})

describe("compose windows", () => {
  it("are found when they were there before, each once", () => {
    document.body.append(composeWindow(), composeWindow())
    watch()
    expect(views.map(({ recognised }) => recognised)).toEqual([true, true])
    expect(new Set(views.map(({ id }) => id)).size).toBe(2)
  })

  it("are found when they come later, also deep inside what comes", async () => {
    watch()
    const wrapper = document.createElement("div")
    wrapper.append(document.createElement("p"), composeWindow())
    document.body.append(wrapper)
    await settle()
    expect(views).toHaveLength(1)
  })

  it("are found within a second while a list keeps scrolling, and at once when a field gets the focus", async () => {
    watch()
    const list = document.body.appendChild(document.createElement("ul"))
    await settle()
    list.append(document.createElement("li"), composeWindow())
    await settle(900)
    expect(views).toHaveLength(0)
    await settle(200)
    expect(views).toHaveLength(1)
    list.replaceChildren()
    await settle()
    list.append(document.createElement("li"))
    await settle()
    list.append(composeWindow('<input><div data-practice-body contenteditable="true"></div>'))
    list.querySelector("input")!.focus()
    await settle()
    expect(views).toHaveLength(2)
  })

  it("whose body is locked are waited for as long as it is, and opened when it is not", async () => {
    watch()
    const root = composeWindow(
      '<div data-practice-body contenteditable="false" role="textbox" aria-multiline="true">Hi</div>',
    )
    document.body.append(root)
    await settle(60_000)
    expect(views).toHaveLength(0)
    root.querySelector("div")!.setAttribute("contenteditable", "true")
    await settle()
    expect(views.map(({ recognised }) => recognised)).toEqual([true])
    root.querySelector("div")!.setAttribute("contenteditable", "false")
    await settle(10_000)
    expect(views).toHaveLength(1)
  })

  it("whose body is disabled are opened when it is not", async () => {
    watch()
    const root = composeWindow(
      '<div data-practice-body contenteditable="true" aria-disabled="true" role="textbox" aria-multiline="true"></div>',
    )
    document.body.append(root)
    await settle(60_000)
    expect(views).toHaveLength(0)
    root.querySelector("div")!.removeAttribute("aria-disabled")
    await settle()
    expect(views.map(({ recognised }) => recognised)).toEqual([true])
  })

  it("are attached to once, also when they are moved", async () => {
    watch()
    const root = composeWindow()
    document.body.append(root)
    await settle()
    const place = document.createElement("div")
    document.body.append(place)
    place.append(root)
    await settle()
    expect(views).toHaveLength(1)
    expect(views[0]!.signal.aborted).toBe(false)
  })

  it("end with their window", async () => {
    watch()
    const root = composeWindow()
    document.body.append(root)
    await settle()
    root.remove()
    await settle()
    expect(views[0]!.signal.aborted).toBe(true)
    expect(views[0]!.read()).toBeNull()
    expect(await views[0]!.insert("x")).toEqual({ ok: false, reason: "closed" })
  })

  it("are waited for while half built", async () => {
    watch()
    const root = composeWindow("<p>loading</p>")
    document.body.append(root)
    await settle()
    expect(views).toHaveLength(0)
    root.append(composeWindow().firstElementChild!)
    await settle()
    expect(views.map(({ recognised }) => recognised)).toEqual([true])
  })

  it("are shown as not recognised after three seconds, and recognised when that changes", async () => {
    watch()
    const root = composeWindow("<p>unknown</p>")
    document.body.append(root)
    await settle(2900)
    expect(views).toHaveLength(0)
    await settle(200)
    expect(views.map(({ recognised }) => recognised)).toEqual([false])
    expect(views[0]!.read()).toBeNull()
    const changed = vi.fn()
    views[0]!.onChange(changed)
    root.append(composeWindow().firstElementChild!)
    await settle(500)
    expect(changed).toHaveBeenCalledOnce()
    expect(views[0]!.read()?.body).toBe("Hi")
  })

  it("are not looked for once the signal is aborted, and all end", async () => {
    document.body.append(composeWindow())
    watch()
    life.abort()
    document.body.append(composeWindow())
    await settle()
    expect(views).toHaveLength(1)
    expect(views[0]!.signal.aborted).toBe(true)
  })
})

describe("changes", () => {
  it("are told once per pause, and not while an input method composes", async () => {
    document.body.append(composeWindow())
    watch()
    await settle(500)
    const changed = vi.fn()
    views[0]!.onChange(changed)
    const body = views[0]!.root.querySelector("[data-practice-body]")!
    for (let key = 0; key < 5; key += 1) {
      body.dispatchEvent(new KeyboardEvent("keydown", { key: "x", bubbles: true }))
      body.append("x")
      await settle(100)
    }
    expect(changed).not.toHaveBeenCalled()
    await settle(250)
    expect(changed).toHaveBeenCalledOnce()
    body.dispatchEvent(new Event("compositionstart", { bubbles: true }))
    body.append("ni")
    await settle(1000)
    expect(await views[0]!.insert("x")).toEqual({ ok: false, reason: "rejected" })
    expect(changed).toHaveBeenCalledOnce()
    body.dispatchEvent(new Event("compositionend", { bubbles: true }))
    await settle(300)
    expect(changed).toHaveBeenCalledTimes(2)
  })

  it("of subject and recipients are told too", async () => {
    const root = composeWindow(
      '<input data-practice-subject><p></p><div data-practice-body contenteditable="true">Hi</div>',
    )
    document.body.append(root)
    watch()
    await settle(500)
    const changed = vi.fn()
    views[0]!.onChange(changed)
    root.querySelector("input")!.focus()
    await settle(500)
    expect(changed).not.toHaveBeenCalled()
    root.querySelector("input")!.dispatchEvent(new Event("input", { bubbles: true }))
    await settle(300)
    expect(changed).toHaveBeenCalledTimes(1)
    root.querySelector("p")!.innerHTML = '<b data-practice-recipient data-name="Dana" data-address=""></b>'
    await settle(500)
    expect(changed).toHaveBeenCalledTimes(2)
  })

  it("are told to the others when one listener throws", async () => {
    document.body.append(composeWindow())
    watch()
    await settle(500)
    const told = vi.fn()
    const fault = vi.fn()
    process.once("uncaughtException", fault)
    views[0]!.onChange(() => {
      throw new Error("ours")
    })
    views[0]!.onChange(told)
    views[0]!.root.querySelector("[data-practice-body]")!.append("x")
    await settle(400)
    expect(told).toHaveBeenCalledOnce()
    expect(fault).toHaveBeenCalledOnce()
  })
})

describe("sending", () => {
  it("is told once for a click on Send and for Ctrl+Enter, and is never held up", async () => {
    const root = composeWindow(
      '<div data-practice-body contenteditable="true">Hi</div><button data-practice-send><i>Send</i></button>',
    )
    document.body.append(root)
    watch()
    const sent = vi.fn()
    views[0]!.onSend(sent)
    const click = new MouseEvent("click", { bubbles: true, cancelable: true })
    expect(root.querySelector("i")!.dispatchEvent(click)).toBe(true)
    expect(sent).toHaveBeenCalledTimes(1)
    await settle(2000)
    const key = { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true }
    expect(root.firstElementChild!.dispatchEvent(new KeyboardEvent("keydown", key))).toBe(true)
    expect(sent).toHaveBeenCalledTimes(2)
    await settle(2000)
    root.firstElementChild!.dispatchEvent(new KeyboardEvent("keydown", { ...key, ctrlKey: false }))
    expect(sent).toHaveBeenCalledTimes(2)
  })
})
