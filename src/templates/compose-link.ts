/** What a new compose window is to hold. */
export interface ComposeLinkInput {
  readonly to: readonly string[]
  readonly subject: string
  readonly body: string
}

export interface ComposeLink {
  readonly url: string
  /** What found room in the link; the rest is left to the panel. */
  readonly holds: { readonly subject: boolean; readonly body: boolean }
}

/** Longer links are cut or refused by one of the servers on the way. */
const LONGEST_URL = 1800

type Parameters = readonly (readonly [name: string, value: string])[]

/** A Gmail compose window. `account` is what stands behind `/u/` in Gmail's own addresses: a number or an e-mail address. */
export function gmailComposeLink({
  to,
  subject,
  body,
  account,
}: ComposeLinkInput & { readonly account?: string }): ComposeLink {
  const user = account === undefined ? "" : `u/${encode(account)}/`
  return longestThatFits(
    `https://mail.google.com/mail/${user}?view=cm&fs=1`,
    [["to", to.join(",")]],
    [["su", subject]],
    [["body", body]],
  )
}

/** An Outlook compose window: `personal` for outlook.com accounts, `work` for Microsoft 365. */
export function outlookComposeLink({
  to,
  subject,
  body,
  account,
}: ComposeLinkInput & { readonly account: "personal" | "work" }): ComposeLink {
  const base =
    account === "work"
      ? "https://outlook.cloud.microsoft/mail/deeplink/compose?"
      : "https://outlook.live.com/mail/0/deeplink/compose?"
  return longestThatFits(base, [["to", to.join(";")]], [["subject", subject]], [["body", body]])
}

/** Leaves out the body, then the subject, then the recipients, until the address is short enough. */
function longestThatFits(base: string, to: Parameters, subject: Parameters, body: Parameters): ComposeLink {
  const tries = [
    { parameters: [...to, ...subject, ...body], holds: { subject: true, body: true } },
    { parameters: [...to, ...subject], holds: { subject: true, body: false } },
    { parameters: to, holds: { subject: false, body: false } },
  ]
  for (const { parameters, holds } of tries) {
    const url = withParameters(base, parameters)
    if (url.length <= LONGEST_URL) return { url, holds }
  }
  return { url: withParameters(base, []), holds: { subject: false, body: false } }
}

function withParameters(base: string, parameters: Parameters): string {
  const query = parameters
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join("&")
  if (query === "") return base.replace(/\?$/, "")
  return base.endsWith("?") ? base + query : `${base}&${query}`
}

/** Percent-encodes everything, a literal + too; a lone half of a surrogate pair would throw and becomes U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"))
}
