import { attributesOf, coverOf, findAll, spotOf, textsOf, topmostAt } from "./in-page"
import { waitFor } from "./wait-for"

type Json = string | number | boolean | null | undefined | readonly Json[] | object

/** What a page holds on to after everything that nobody needs was thrown away; `heap` in bytes, of all worlds. */
export interface Held {
  readonly nodes: number
  readonly listeners: number
  readonly heap: number
}

/** What a page needs from the library that drives its browser. */
export interface RawPage {
  /** Evaluates a JavaScript expression in the page's main world, awaiting a promise. */
  evaluate(expression: string): Promise<unknown>
  goto(url: string): Promise<void>
  moveMouse(x: number, y: number): Promise<void>
  clickMouse(x: number, y: number, count: number): Promise<void>
  turnWheel(down: number): Promise<void>
  type(text: string): Promise<void>
  keyDown(key: string): Promise<void>
  keyUp(key: string): Promise<void>
  bringToFront(): Promise<void>
  screenshot(path: string): Promise<void>
  /** Chromium only. */
  compose?(text: string): Promise<void>
  commit?(text: string): Promise<void>
  /** Chromium only. */
  holds?(): Promise<Held>
  close(): Promise<void>
  readonly errors: readonly string[]
}

/** One tab. All input is trusted: real mouse and key events. */
export interface Page {
  /** Runs `run` in the page's main world. It is sent as text: it may use only its arguments, which travel as JSON. */
  evaluate<A extends readonly Json[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>
  /** Repeats `run` until it gives something truthy, and gives that; rejects with a readable message after 10 s. */
  waitFor<A extends readonly Json[], T>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<NonNullable<T>>
  /** Clicks the middle of the first visible element; ` >> ` steps into an open shadow root. Waits up to 10 s for it. */
  click(locator: string, options?: { readonly count?: number }): Promise<void>
  hover(locator: string): Promise<void>
  /** Turns the wheel where the mouse is, by as many pixels; up when negative. */
  turnWheel(down: number): Promise<void>
  /** Presses the keys for `text` one by one; `\n` is Enter. */
  type(text: string): Promise<void>
  /** Presses keys together, as in "Control+Enter"; "Mod" is Command on a Mac and Control elsewhere. */
  press(keys: string): Promise<void>
  /** Trimmed texts of all elements at `locator`, visible or not. */
  texts(locator: string): Promise<readonly string[]>
  /** One attribute of all elements at `locator`. */
  attributes(locator: string, name: string): Promise<readonly (string | null)[]>
  goto(url: string): Promise<void>
  bringToFront(): Promise<void>
  screenshot(path: string): Promise<void>
  /** Shows `text` at the caret as an input method does that is still composing. Chromium only. */
  compose(text: string): Promise<void>
  /** Ends the composing with `text`. Chromium only. */
  commit(text: string): Promise<void>
  /** Nodes, listeners and heap after collections of garbage. Chromium only. */
  holds(): Promise<Held>
  /** Uncaught exceptions and console errors so far, of the page and of our scripts in it. */
  errors(): readonly string[]
  close(): Promise<void>
}

const modifier = process.platform === "darwin" ? "Meta" : "Control"

/** The call as text. Some compilers wrap inner functions in `__name(…)`, which the page does not have. */
function expression(run: (...args: never[]) => unknown, ...given: string[]): string {
  return `(() => { const __name = (named) => named; return (${run})(${given.join(", ")}) })()`
}

const literal = (value: unknown) => (value === undefined ? "undefined" : JSON.stringify(value))

async function pressed(raw: RawPage, keys: string): Promise<void> {
  const names = keys.split("+").map((key) => (key === "Mod" ? modifier : key))
  for (const name of names) await raw.keyDown(name)
  for (const name of names.reverse()) await raw.keyUp(name)
}

type Over = <T>(
  locator: string,
  run: (elements: Element[], ...rest: never[]) => T,
  ...rest: string[]
) => Promise<Awaited<T>>

/** Waits until the element at `locator` can be pointed at, and gives its middle. */
async function clickableSpot(locator: string, over: Over): Promise<{ x: number; y: number }> {
  let trouble = ""
  const point = async () => {
    const found = await over(locator, spotOf)
    if ("trouble" in found) {
      trouble = found.trouble
      return null
    }
    trouble = await over(locator, coverOf, expression(topmostAt, literal(found)))
    return trouble ? null : found
  }
  return waitFor(`something to point at in ${locator}`, point).catch((reason: Error) => {
    throw new Error(trouble ? `Can't point at ${locator}: ${trouble}.` : reason.message)
  })
}

function noInputMethod(): Promise<never> {
  return Promise.reject(new Error("This browser’s driver has no input method."))
}

/** The same face over either browser's page. */
export function createPage(raw: RawPage): Page {
  // The result is whatever the sent function gives, which the compiler cannot see through the text.
  const evaluate: Page["evaluate"] = (run, ...args) =>
    raw.evaluate(expression(run, ...args.map(literal))) as never
  const over = <T>(locator: string, run: (elements: Element[], ...rest: never[]) => T, ...rest: string[]) =>
    raw.evaluate(expression(run, expression(findAll, literal(locator)), ...rest)) as Promise<Awaited<T>>
  const spot = (locator: string) => clickableSpot(locator, over)
  return {
    evaluate,
    waitFor: (run, ...args) => waitFor(`${run} ${JSON.stringify(args)}`, () => evaluate(run, ...args)),
    click: async (locator, { count = 1 } = {}) => {
      const { x, y } = await spot(locator)
      await raw.clickMouse(x, y, count)
    },
    hover: async (locator) => {
      const { x, y } = await spot(locator)
      await raw.moveMouse(x, y)
    },
    turnWheel: (down) => raw.turnWheel(down),
    type: (text) => raw.type(text),
    press: (keys) => pressed(raw, keys),
    texts: (locator) => over(locator, textsOf),
    attributes: (locator, name) => over(locator, attributesOf, literal(name)),
    goto: (url) => raw.goto(url),
    bringToFront: () => raw.bringToFront(),
    screenshot: (path) => raw.screenshot(path),
    compose: (text) => raw.compose?.(text) ?? noInputMethod(),
    commit: (text) => raw.commit?.(text) ?? noInputMethod(),
    holds: () => raw.holds?.() ?? Promise.reject(new Error("This browser’s driver cannot count.")),
    errors: () => [...raw.errors],
    close: () => raw.close(),
  }
}
