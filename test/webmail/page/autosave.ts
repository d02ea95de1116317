import type { ComposeRequest, SentMail } from "../practice"

/** How long a draft rests before it is saved. In milliseconds. */
const REST = 100
/** Where the draft saved last is kept, as on a server: it outlives the page. */
const KEPT = "practice-draft"

interface Draft {
  readonly body: HTMLElement
  mail(): SentMail
  again(): ComposeRequest
}

/** Saves a draft after every change of its body, as the webmails do: text, elements and attributes, whoever changes them. */
export function autosave({ body, mail, again }: Draft, saved: SentMail[]): void {
  let isResting = false
  const save = () => {
    isResting = false
    if (!body.isConnected) return
    saved.push(mail())
    sessionStorage.setItem(KEPT, JSON.stringify(again()))
  }
  const onChange = () => {
    if (!isResting) setTimeout(save, REST)
    isResting = true
  }
  // What is typed into a text area changes no node.
  if (body instanceof HTMLTextAreaElement) body.addEventListener("input", onChange)
  else
    new MutationObserver(onChange).observe(body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
}

/** What opens the draft that was saved last, or null. */
export function keptDraft(): ComposeRequest | null {
  return JSON.parse(sessionStorage.getItem(KEPT) ?? "null")
}
