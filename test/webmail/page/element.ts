type Attributes = Readonly<Record<string, string>>

/** Makes an element with attributes and children; `tag` may carry classes, as in "div.nH.nn". */
export function element(
  tag: string,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElement {
  const [name = "div", ...classes] = tag.split(".")
  const made = document.createElement(name)
  if (classes.length > 0) made.className = classes.join(" ")
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** Like `element`, for a click target. */
export function clickable(
  tag: string,
  attributes: Attributes,
  onClick: () => void,
  ...children: (Node | string)[]
): HTMLElement {
  const made = element(tag, attributes, ...children)
  made.addEventListener("click", onClick)
  return made
}
