import type { SentMail } from "../practice"

/** How long a draft rests before it is saved. In milliseconds. */
const REST = 100

/** Saves a draft after every change of its body, as the webmails do: text, elements and attributes, whoever changes them. */
export function autosave(body: HTMLElement, mail: () => SentMail, saved: SentMail[]): void {
  let isResting = false
  const save = () => {
    isResting = false
    if (body.isConnected) saved.push(mail())
  }
  new MutationObserver(() => {
    if (!isResting) setTimeout(save, REST)
    isResting = true
  }).observe(body, { subtree: true, childList: true, characterData: true, attributes: true })
}
