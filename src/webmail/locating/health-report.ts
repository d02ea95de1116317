import { describeElement } from "~src/webmail/locating/describe-element"
import type { Health, PartHealth } from "~src/webmail/locating/health"

/** How many fields, and how many elements around each, a report names. */
const FIELDS = 8
const AROUND = 6

/**
 * What a person may send us of a window that is not recognised: which ways were tried, and how its fields are nested. Ids of
 * ours, tags and roles; nothing that stands on the page.
 */
export function healthReport(health: Health, root: HTMLElement, version: string): string {
  const fields = [...root.querySelectorAll('[contenteditable], textarea, input:not([type="hidden"])')]
  return [
    `afterword ${version}, ${health.webmail}, ${health.kind}`,
    ...health.parts.map(partLine),
    `fields: ${fields.length}, buttons: ${root.querySelectorAll('button, [role="button"]').length}`,
    ...fields.slice(0, FIELDS).map((field) => `- ${fieldLine(field, root)}`),
  ].join("\n")
}

function partLine({ part, foundBy, failed, element }: PartHealth): string {
  const found = foundBy === null ? "not found" : `by ${foundBy}, ${element}`
  return `${part}: ${found}${failed.length > 0 ? `; not by ${failed.join(", ")}` : ""}`
}

/** A field with what can be told of it by yes and no, and the elements around it, the nearest first. */
function fieldLine(field: Element, root: HTMLElement): string {
  const marks = [
    field.getAttribute("contenteditable") === "true" && "editable",
    field.getAttribute("contenteditable") === "false" && "not editable",
    field.getAttribute("aria-multiline") === "true" && "multiline",
    field.getAttribute("aria-disabled") === "true" && "disabled",
  ]
  const around: string[] = []
  for (let node = field.parentElement; node && around.length < AROUND; node = node.parentElement) {
    around.push(describeElement(node))
    if (node === root) break
  }
  return [describeElement(field), ...marks.filter((mark) => mark !== false), `in ${around.join(" ")}`].join(
    ", ",
  )
}
