// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { closeStepsBeforeUndo } from "~src/webmail/insertion/close-step"

describe("closeStepsBeforeUndo", () => {
  let life: AbortController
  let body: HTMLElement
  let heard: string[]
  beforeEach(() => {
    life = new AbortController()
    document.body.innerHTML = '<div id="body" contenteditable="true"><p>Hi</p></div><input>'
    body = document.querySelector("#body") as HTMLElement
    heard = []
    for (const type of ["blur", "focus", "keydown"]) body.addEventListener(type, () => heard.push(type))
    closeStepsBeforeUndo(body, life.signal)
  })
  afterEach(() => life.abort())

  const press = (target: Element | null, key: KeyboardEventInit) =>
    target?.dispatchEvent(new KeyboardEvent("keydown", { ...key, bubbles: true }))
  const z: KeyboardEventInit = { key: "z", keyCode: 90, ctrlKey: true }

  it("tells the editor of a blur before it hears of the key", () => {
    press(body.querySelector("p"), z)
    expect(heard).toEqual(["blur", "focus", "keydown"])
  })

  it.each<[string, KeyboardEventInit]>([
    ["undo on a Mac", { key: "z", keyCode: 90, metaKey: true }],
    ["redo", { key: "Z", keyCode: 90, ctrlKey: true, shiftKey: true }],
    ["redo by its own key", { key: "y", keyCode: 89, ctrlKey: true }],
    ["undo on a Cyrillic keyboard", { key: "я", keyCode: 90, ctrlKey: true }],
  ])("knows %s", (_, key) => {
    press(body, key)
    expect(heard).toContain("blur")
  })

  it.each<[string, KeyboardEventInit]>([
    ["the letter", { key: "z", keyCode: 90 }],
    ["copying", { key: "c", keyCode: 67, ctrlKey: true }],
    ["a key of an input method", { key: "Process", keyCode: 229, ctrlKey: true }],
  ])("leaves %s alone", (_, key) => {
    press(body, key)
    expect(heard).toEqual(["keydown"])
  })

  it("leaves keys outside the body alone, and all of them once the window is gone", () => {
    press(document.querySelector("input"), z)
    expect(heard).toEqual([])
    life.abort()
    press(body, z)
    expect(heard).toEqual(["keydown"])
  })
})
