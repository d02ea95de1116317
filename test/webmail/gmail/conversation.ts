import { element } from "../page/element"

const FROM = ["Dana Whitfield", "Jonah Reyes"]
const LINES = [
  "Thank you for coming in. We will be in touch by Friday.",
  "I look forward to it.",
  "Could you bring the two drawings along?",
]

function message(index: number, count: number): HTMLElement {
  const from = FROM[index % 2] ?? ""
  const head = element("div.gs", {}, element("h3.iw", {}, from))
  // All but the last are folded to their first line.
  if (index < count - 1) return element("div.adn.kv", { role: "listitem" }, head, LINES[index % 3] ?? "")
  const text = element("div.a3s.aiL", {}, element("p", {}, LINES[index % 3] ?? ""), element("p", {}, from))
  head.append(text)
  return element("div.adn.ads", { role: "listitem" }, head)
}

/** The conversation that is answered, hidden until it is; with so many messages. */
export function openConversation(count: number): HTMLElement {
  const heading = element("h2.hP", {}, "Analyst interview on Thursday")
  const messages = Array.from({ length: count }, (_, index) => message(index, count))
  return element("div.nH.if", { role: "main", hidden: "" }, heading, ...messages)
}
