import { clickable, element } from "./element"

/** The dialog a webmail shows instead of sending, for instance when an address is not valid. */
export function showRefusal(): void {
  const dialog = element(
    "div.refusal",
    { role: "alertdialog", "aria-label": "Not sent" },
    element("p", {}, "This message was not sent. Check the addresses."),
    clickable("button", { type: "button", id: "ok-1" }, () => dialog.remove(), "OK"),
  )
  document.body.append(dialog)
}
