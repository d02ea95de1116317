import { randomBytes } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"
import { createServer, type Server } from "node:https"
import type { AddressInfo } from "node:net"
import { generate } from "selfsigned"
import { type PracticePage, practicePages } from "../webmail/build"

/** One request that reached the server. */
export interface ServedRequest {
  readonly host: string
  readonly path: string
}

/** The practice webmails, served under the real host names. */
export interface MailServer {
  readonly port: number
  readonly requests: readonly ServedRequest[]
  close(): Promise<void>
}

/** Which practice page each of the five hosts serves. */
export const mailHosts: Readonly<Record<string, "gmail" | "outlook">> = {
  "mail.google.com": "gmail",
  "outlook.live.com": "outlook",
  "outlook.office.com": "outlook",
  "outlook.office365.com": "outlook",
  "outlook.cloud.microsoft": "outlook",
}

/**
 * As strict as the editors allow. Closure and roosterjs assign HTML in the page's own world, so three named
 * policies are let in: Closure makes `goog#base` and `goog#html`, the page makes `practice` before it starts
 * roosterjs. There is no default policy: a plain string is refused everywhere else. Inline styles are allowed, as both
 * webmails allow them.
 */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types goog#base goog#html practice",
  ].join("; ")
}

/** `isEmbedder`: nothing from elsewhere is let into the page that does not say it may be. */
function servePage(response: ServerResponse, title: string, isEmbedder: boolean): void {
  const nonce = randomBytes(16).toString("base64")
  response.setHeader("content-type", "text/html; charset=utf-8")
  response.setHeader("content-security-policy", contentSecurityPolicy(nonce))
  if (isEmbedder) response.setHeader("cross-origin-embedder-policy", "require-corp")
  response.end(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/practice.css"></head>
<body><script nonce="${nonce}" src="/practice.js"></script></body>
</html>`)
}

type Pages = Record<"gmail" | "outlook", PracticePage>

function answer(
  pages: Pages,
  { host, path }: ServedRequest,
  response: ServerResponse,
  isEmbedder: boolean,
): void {
  const webmail = mailHosts[host]
  if (webmail && path === "/practice.js") {
    response.setHeader("content-type", "text/javascript; charset=utf-8")
    response.end(pages[webmail].script)
  } else if (webmail && path === "/practice.css") {
    response.setHeader("content-type", "text/css; charset=utf-8")
    response.end(pages[webmail].style)
  } else if (webmail && path.startsWith("/mail")) {
    servePage(response, webmail === "gmail" ? "Inbox - Gmail" : "Mail - Outlook", isEmbedder)
  } else {
    response.statusCode = path === "/favicon.ico" ? 204 : 404
    response.end()
  }
}

let certificate: Promise<{ key: string; cert: string }> | undefined

/** One key pair per run: making it takes longer than everything else here. */
function ownCertificate(): Promise<{ key: string; cert: string }> {
  certificate ??= generate([{ name: "commonName", value: "practice.example" }], {
    keySize: 2048,
    extensions: [
      { name: "subjectAltName", altNames: Object.keys(mailHosts).map((value) => ({ type: 2, value })) },
    ],
  }).then(({ private: key, cert }) => ({ key, cert }))
  return certificate
}

function requested(request: IncomingMessage): ServedRequest {
  const { hostname, pathname } = new URL(request.url ?? "/", `https://${request.headers.host ?? "unknown"}`)
  return { host: hostname, path: pathname }
}

/** Starts the server on a free loopback port. */
export async function startMailServer(): Promise<MailServer> {
  const pages = await practicePages()
  const requests: ServedRequest[] = []
  const server: Server = createServer(await ownCertificate(), (request, response) => {
    const asked = requested(request)
    requests.push(asked)
    answer(pages, asked, response, /[?&]coep\b/.test(request.url ?? ""))
  })
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { port, requests, close }
}
