import type { ComposeView } from "~src/webmail/compose-view"
import { adapterFor } from "~src/webmail/index"
import { observeComposes } from "~src/webmail/observe-composes"
import type { LayerAnswer, LayerQuestion } from "./protocol"

// Runs as a content script, in the isolated world, where the layer lives in the product. The page asks by events.

interface Seen {
  readonly view: ComposeView
  changes: number
  sends: number
}

const seen: Seen[] = []
const life = new AbortController()
observeComposes(document, [adapterFor(location.hostname)], life.signal, (view) => {
  const entry: Seen = { view, changes: 0, sends: 0 }
  view.onChange(() => {
    entry.changes += 1
  })
  view.onSend(() => {
    entry.sends += 1
  })
  seen.push(entry)
})

function describeView({ view, changes, sends }: Seen): object {
  return {
    id: view.id,
    webmail: view.webmail,
    recognised: view.recognised,
    closed: view.signal.aborted,
    changes,
    sends,
    draft: view.read(),
    caret: view.caret(),
    colorScheme: view.colorScheme(),
    geometry: view.geometry(),
  }
}

const acts: Readonly<Record<LayerQuestion["act"], (view: ComposeView, args: readonly never[]) => unknown>> = {
  insert: (view, [text]) => view.insert(text ?? ""),
  replace: (view, [span, text, expected]) => view.replace(span as never, text as never, expected as never),
  undo: (view) => view.undo(),
  setSubject: (view, [text]) => view.setSubject(text as never),
  reveal: (view, [spans, tone]) => view.reveal(spans as never, tone as never),
  focus: (view) => view.focus(),
  text: (view) => view.read()?.body,
  describe: (view) => describeView(seen.find((entry) => entry.view === view) as Seen),
}

async function answer({ act, view: index, args }: LayerQuestion): Promise<unknown> {
  if (index === null) return seen.map(describeView)
  const entry = seen[index]
  if (!entry) throw new Error(`There is no view ${index}.`)
  return (await acts[act](entry.view, args as never)) ?? null
}

document.addEventListener("layer-question", async (event) => {
  const question: LayerQuestion = JSON.parse((event as CustomEvent<string>).detail)
  let reply: LayerAnswer
  try {
    reply = { number: question.number, value: await answer(question) }
  } catch (thrown) {
    reply = { number: question.number, trouble: String(thrown) }
  }
  document.dispatchEvent(new CustomEvent("layer-answer", { detail: JSON.stringify(reply) }))
})
document.documentElement.dataset.layer = "ready"
