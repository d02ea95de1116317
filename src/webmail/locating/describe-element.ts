const TAGS = new Set(
  "a article aside body button dd details dialog div dl dt fieldset font footer form h1 h2 h3 header html iframe input label li main nav ol option p section select span table tbody td textarea tfoot th thead tr ul".split(
    " ",
  ),
)
const ROLES = new Set(
  "alertdialog application article banner button checkbox combobox complementary dialog document form grid gridcell group heading img link list listbox listitem main menu menubar menuitem navigation none option presentation region row rowgroup search separator tab tablist tabpanel textbox toolbar tree treeitem".split(
    " ",
  ),
)

/**
 * `element` by its tag and role, as in `div.textbox`. Both come from lists of ours: a page may name its elements as it
 * likes, and what it likes might be somebody's name.
 */
export function describeElement(element: Element): string {
  const tag = TAGS.has(element.localName) ? element.localName : "other"
  const role = element.getAttribute("role")
  if (role === null) return tag
  return `${tag}.${ROLES.has(role) ? role : "other"}`
}
