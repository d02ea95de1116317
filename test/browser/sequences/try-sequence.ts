import { haveSameWords } from "~src/webmail/insertion/same-words"
import type { Page } from "../../support/page"
import type { Layer } from "../webmail-layer/layer"
import { placeCaret, toFullScreenAndBack } from "./in-draft"
import { QUOTED, type Start } from "./starts"
import { fresh, INSERTED, type Place, type Step, TYPED } from "./steps"
import { amend, asSeen, put, resettle, type ToldText, type Word, wordsOf } from "./told-text"

/** One write of ours: the HTML before and after it. */
interface Write {
  readonly before: string
  readonly after: string
  readonly step: string
}

interface Spot {
  readonly start: number
  readonly end: number
}

/** Who keeps the undo steps of what is typed: the browser, or an editor that may lose some of it, with us or without. */
export type UndoKeeper = "browser" | "editor"

/** Does `steps` one by one in a new compose window, then undoes and redoes them all. Throws where anything is not as told. */
export async function trySequence(
  page: Page,
  layer: Layer,
  start: Start,
  steps: readonly Step[],
  keeper: UndoKeeper,
): Promise<void> {
  const view = (await layer.views()).length
  const id = await layer.open(start.request)
  const count = { words: 0 }
  let told: ToldText = { text: start.text, caret: 0 }
  let writes: Write[] = []
  /** The words that writes of ours have brought, none of which was there before. */
  let ours: string[] = []
  let isAway = false
  /** After a refused write the words it was to replace are selected still. */
  let isSelected = false
  const html = () => page.evaluate((given) => window.practice.bodyHtml(given), id)

  const isSame = (one: string, other: string): boolean =>
    asSeen(one, start.hasList ?? false) === asSeen(other, start.hasList ?? false)
  const unspaced = (text: string): string => asSeen(text, start.hasList ?? false).replace(/ /g, "")
  const check = async (step: string): Promise<void> => {
    const read = await layer.text(view)
    if (!isSame(read, told.text)) fail(step, told.text, `${read}\n${await html()}`)
  }
  /** False: it was refused, and nothing has changed. Only a selection over several words may be refused. */
  const write = async (step: string, act: () => Promise<{ ok: boolean }>): Promise<boolean> => {
    const before = await html()
    const result = await act()
    if (!result.ok && step.includes("across") && (await html()) === before) return false
    if (!result.ok) fail(step, "ok", `${JSON.stringify(result)}\n${before}\n→\n${await html()}`)
    writes.push({ before, after: await html(), step })
    return true
  }
  const go = async (place: Place): Promise<Spot> => {
    const spot = spotOf(isSelected && place.at === "caret" ? { ...place, at: "after" } : place, told, start)
    isSelected = false
    if (place.at === "quote" && start.request.quote)
      await placeCaret(page, id, { text: QUOTED, from: 3, to: 3 })
    else if (spot.found) await placeCaret(page, id, spot.found)
    return spot
  }
  const replaceWord = async (step: string, word: Word | undefined, text: string): Promise<void> => {
    if (!word) return
    const old = told.text.slice(word.start, word.end)
    const at = (await layer.text(view)).indexOf(old)
    await write(step, () => layer.replace(view, { start: at, end: at + old.length }, text, old))
    told = amend(told, word.start, word.end, text)
  }
  const acts: Record<Step["act"], (step: Step, name: string) => Promise<void>> = {
    async type({ place, text }) {
      // What is typed into the quoted mail is nobody's text; typing over a selection the browsers redo wrongly themselves.
      if (["quote", "over", "across"].includes(place.at)) return
      const typed = fresh(TYPED[text % TYPED.length] ?? "", count)
      if (isAway) await layer.focus(view)
      const spot = await go(place)
      await page.type(typed)
      const read = await layer.text(view)
      told = put(told, spot.start, spot.end, typed)
      // Before the editor's own spaces are taken over: no word and no line may be lost or joined.
      if (unspaced(read) !== unspaced(told.text)) fail(`typed at ${JSON.stringify(spot)}`, told.text, read)
      told = resettle(told, read)
    },
    async insert({ place, text }, name) {
      const inserted = fresh(INSERTED[text % INSERTED.length] ?? "", count)
      const spot = await go(place)
      const isIn = await write(`${name} ${JSON.stringify(inserted)}`, () => layer.insert(view, inserted))
      isSelected = !isIn
      if (!isIn) return
      told = put(told, spot.start, spot.end, inserted)
      ours.push(...(inserted.match(/q[a-z]+x/g) ?? []))
    },
    async fix({ place }, name) {
      const words = wordsOf(told.text)
      const word = words[place.word % words.length]
      if (!word) return
      const old = told.text.slice(word.start, word.end)
      await replaceWord(name, word, `${old.slice(0, 1)}z${old.slice(1)}`)
    },
    async fill({ place }, name) {
      const gap = /\[gap\]/.exec(told.text)
      const blank = gap ? { start: gap.index, end: gap.index + gap[0].length } : undefined
      await replaceWord(name, blank, fresh(place.word % 2 === 0 ? "%" : "% %", count))
    },
    async screen() {
      await toFullScreenAndBack(page, id)
      // A browser may forget its undo steps of what leaves the page for a moment.
      writes = []
      ours = []
      base = { html: await html(), text: told.text }
      isAway = true
    },
  }

  let base = { html: await html(), text: start.text.slice(start.typed?.length ?? 0) }
  if (start.typed) await page.type(start.typed)
  told = { ...told, caret: start.typed?.length ?? 0 }
  await check("opened")
  for (const step of steps) {
    const name = `${step.act} ${step.place.at} ${step.place.word} ${step.text}`
    await acts[step.act](step, name)
    await check(name)
  }
  const end = await html()
  const last = told.text
  const undone = await repeat(page, html, "Mod+z", base.html)
  const first = await layer.text(view)
  if (ours.some((word) => first.includes(word))) fail("undone: nothing of ours is left", base.text, first)
  told = { text: base.text, caret: 0 }
  if (keeper === "browser") await check("undone to the beginning")
  writes.reverse().reduce((from, { before, after, step }) => follow(undone, from, after, before, step), 0)
  const redone = await repeat(page, html, "Mod+y", end)
  told = { text: last, caret: 0 }
  if (keeper === "browser") await check("redone to the end")
  const again = await layer.text(view)
  if (!haveSameWords(again, last)) fail("redone: every word is there", last, again)
  writes.reverse().reduce((from, { before, after, step }) => follow(redone, from, before, after, step), 0)
  await page.evaluate((given) => window.practice.close(given), id)
}

/** Presses `keys` until the body reads `until` or nothing more happens; gives the HTML after each, the first before any. */
async function repeat(
  page: Page,
  html: () => Promise<string>,
  keys: string,
  until: string,
): Promise<readonly string[]> {
  const seen = [await html()]
  for (let still = 0; still < 3 && seen.length < 300 && seen.at(-1) !== until; ) {
    await page.press(keys)
    const now = await html()
    still = now === seen.at(-1) ? still + 1 : 0
    seen.push(now)
  }
  return seen
}

/** Where `from` is followed by `to`, at or behind index `start`. */
function follow(seen: readonly string[], start: number, from: string, to: string, step: string): number {
  for (let index = start; index + 1 < seen.length; index += 1)
    if (seen[index] === from && seen[index + 1] === to) return index + 1
  return fail(`undo or redo of: ${step}`, `${from}\n→\n${to}`, seen.join("\n"))
}

function fail(step: string, wanted: string, found: string): never {
  throw new Error(`${step}\n--- wanted\n${wanted}\n--- found\n${found}`)
}

/** Where a place is in the told text, and how it is found in the page. */
function spotOf(
  { at, word: number }: Place,
  { text, caret }: ToldText,
  { request }: Start,
): Spot & {
  readonly found?: {
    readonly text: string
    readonly from: number
    readonly to: number
    readonly until?: string
  }
} {
  const ownEnd = text.trimEnd().length
  if (at === "quote" && request.quote) return { start: ownEnd, end: ownEnd }
  const words = wordsOf(text)
  const index = at === "top" ? 0 : at === "end" ? words.length - 1 : number % Math.max(1, words.length)
  const word = words[index]
  if (at === "caret" || !word) return { start: caret, end: caret }
  const found = text.slice(word.start, word.end)
  const last = words[Math.min(words.length - 1, index + 1 + (number % 3))] ?? word
  switch (at) {
    case "top":
    case "before":
      return { start: word.start, end: word.start, found: { text: found, from: 0, to: 0 } }
    case "inside":
      return { start: word.start + 1, end: word.start + 1, found: { text: found, from: 1, to: 1 } }
    case "over":
      return { ...word, found: { text: found, from: 0, to: found.length } }
    case "across": {
      const until = text.slice(last.start, last.end)
      return { start: word.start, end: last.end, found: { text: found, from: 0, to: until.length, until } }
    }
    default:
      return { start: word.end, end: word.end, found: { text: found, from: found.length, to: found.length } }
  }
}
