import { clickable, element } from "./element"

/** Lets the button beside Send, where `root` has one, offer to send later. */
export function offerSendLater(root: HTMLElement, button: string, onLater: () => void): void {
  root.querySelector(button)?.addEventListener("click", () => {
    const choose = () => {
      menu.remove()
      onLater()
    }
    const attributes = { role: "menuitem", id: "send-later", tabindex: "-1" }
    const menu = element(
      "div.refusal",
      { role: "menu" },
      clickable("div", attributes, choose, "Schedule send"),
    )
    document.body.append(menu)
  })
}
