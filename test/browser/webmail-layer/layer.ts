import type { DraftSnapshot } from "~src/draft/snapshot"
import type { Span } from "~src/draft/span"
import type { ComposeGeometry, EditResult } from "~src/webmail/compose-view"
import type { Page } from "../../support/page"
import type { ComposeRequest } from "../../webmail/practice"
import type { LayerAnswer, LayerQuestion } from "./protocol"

export interface ViewDescription {
  readonly id: string
  readonly webmail: string
  readonly recognised: boolean
  readonly closed: boolean
  readonly changes: number
  readonly sends: number
  readonly draft: DraftSnapshot | null
  readonly caret: number | null
  readonly colorScheme: "light" | "dark"
  readonly geometry: ComposeGeometry | null
}

/** The webmail layer in a page, as the test sees it: views by their order of opening. */
export interface Layer {
  views(): Promise<readonly ViewDescription[]>
  view(index: number): Promise<ViewDescription>
  /** What it reads as the writer’s own text; "" without a draft. */
  text(index: number): Promise<string>
  insert(index: number, text: string): Promise<EditResult>
  replace(index: number, span: Span, text: string, expected: string): Promise<EditResult>
  undo(index: number): Promise<EditResult>
  setSubject(index: number, text: string): Promise<EditResult>
  reveal(index: number, spans: readonly Span[], tone: "met" | "problem"): Promise<void>
  focus(index: number): Promise<void>
  /** Opens a practice compose window and waits until the layer has found it; gives the practice's id for it. */
  open(request: ComposeRequest): Promise<string>
}

/** Asks the content script in `page`. */
export async function layerIn(page: Page): Promise<Layer> {
  await page.waitFor(() => document.documentElement.dataset.layer === "ready")
  let number = 0
  const ask = async (act: LayerQuestion["act"], view: number | null, ...args: unknown[]) => {
    number += 1
    const question: LayerQuestion = { number, act, view, args }
    const { value, trouble } = JSON.parse(
      await page.evaluate(askInPage, JSON.stringify(question)),
    ) as LayerAnswer
    if (trouble) throw new Error(trouble)
    return value as never
  }
  const views = (): Promise<readonly ViewDescription[]> => ask("describe", null)
  return {
    views,
    view: (index) => ask("describe", index),
    text: (index) => ask("text", index),
    insert: (index, text) => ask("insert", index, text),
    replace: (index, span, text, expected) => ask("replace", index, span, text, expected),
    undo: (index) => ask("undo", index),
    setSubject: (index, text) => ask("setSubject", index, text),
    reveal: (index, spans, tone) => ask("reveal", index, spans, tone),
    focus: (index) => ask("focus", index),
    async open(request) {
      const before = (await views()).length
      const id = await page.evaluate((given) => window.practice.open(given), request)
      while ((await views()).length === before) await page.evaluate(() => new Promise(requestAnimationFrame))
      return id
    },
  }
}

/** Runs in the page: hands the question to the content script and waits for the answer to it. */
function askInPage(question: string): Promise<string> {
  const { number } = JSON.parse(question)
  return new Promise((resolve) => {
    const listen = (event: Event) => {
      const { detail } = event as CustomEvent<string>
      if (JSON.parse(detail).number !== number) return
      document.removeEventListener("layer-answer", listen)
      resolve(detail)
    }
    document.addEventListener("layer-answer", listen)
    document.dispatchEvent(new CustomEvent("layer-question", { detail: question }))
  })
}
