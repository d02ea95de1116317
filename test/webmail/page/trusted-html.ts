/** Turns trusted text into what `innerHTML` and `DOMParser` accept under Trusted Types. */
interface HtmlPolicy {
  createHTML(html: string): string
}
declare const trustedTypes: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy } | undefined

/**
 * The page's own policy. The editors assign HTML in the page's world, so a page that enforces Trusted Types must
 * hand them a policy: Closure makes its own (`goog#html`), roosterjs is given this one. There is no default
 * policy, so everybody else's plain strings are refused, as in the real webmail.
 */
const policy: HtmlPolicy =
  typeof trustedTypes === "undefined"
    ? { createHTML: (html) => html }
    : trustedTypes.createPolicy("practice", { createHTML: (html) => html })

/** HTML as a fragment of the page. */
export function fragment(html: string): DocumentFragment {
  const template = document.createElement("template")
  template.innerHTML = policy.createHTML(html)
  return document.importNode(template.content, true)
}

/** HTML as a document of its own, without running anything in it. */
export function parsedDocument(html: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(html), "text/html")
}
