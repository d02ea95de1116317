// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { watchForCompose } from "~src/watcher/watch-for-compose"
import { practice } from "~src/webmail/adapters/practice"

let life: AbortController
let found: number
/** Selectors the watcher looked through a part of the page for. */
let looks: string[]

beforeEach(() => {
  vi.useFakeTimers()
  document.body.replaceChildren()
  life = new AbortController()
  found = 0
  looks = []
  const { querySelector, querySelectorAll } = Element.prototype
  vi.spyOn(Element.prototype, "querySelector").mockImplementation(function (this: Element, selector: string) {
    looks.push(selector)
    return querySelector.call(this, selector)
  })
  vi.spyOn(Element.prototype, "querySelectorAll").mockImplementation(function (
    this: Element,
    selector: string,
  ) {
    looks.push(selector)
    return querySelectorAll.call(this, selector)
  })
  watchForCompose(document, practice, life.signal, () => {
    found += 1
  })
  looks = []
})
afterEach(() => {
  life.abort()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** Lets `count` rows come into a list, `each` milliseconds apart. */
async function mail(count: number, each: number): Promise<void> {
  const list = document.body.appendChild(document.createElement("ul"))
  for (let row = 0; row < count; row += 1) {
    list.append(document.createElement("li"))
    if (row >= 50) list.firstChild?.remove()
    await vi.advanceTimersByTimeAsync(each)
  }
}

test("4,000 rows in 20 seconds are looked at once a second, by one question", async () => {
  await mail(4_000, 5)
  expect(looks.length).toBeGreaterThan(0)
  expect(looks.length).toBeLessThanOrEqual(22)
  expect(new Set(looks)).toEqual(new Set([practice.composeSelector]))
})

test("eight hours with a new mail every minute are 480 looks", async () => {
  await mail(480, 60_000)
  expect(looks.length).toBeGreaterThan(0)
  expect(looks.length).toBeLessThanOrEqual(481)
})

test("where nothing happens nothing is done, and no timer waits", async () => {
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(looks).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})

test("what only changes text or attributes is not looked at", async () => {
  const row = document.body.appendChild(document.createElement("p"))
  row.textContent = "one"
  await vi.advanceTimersByTimeAsync(5_000)
  looks = []
  const [text] = row.childNodes
  for (let change = 0; change < 1_000; change += 1) {
    row.className = `row-${change}`
    if (text) text.nodeValue = String(change)
    await vi.advanceTimersByTimeAsync(5)
  }
  expect(looks).toEqual([])
})

test("after the first compose window nothing is watched any more", async () => {
  document.body.insertAdjacentHTML(
    "beforeend",
    '<section data-practice-compose><div data-practice-body contenteditable="true"></div></section>',
  )
  await vi.advanceTimersByTimeAsync(2_000)
  expect(found).toBe(1)
  looks = []
  await mail(500, 5)
  expect(looks).toEqual([])
})
