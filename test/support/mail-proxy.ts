import { createServer, type IncomingMessage } from "node:http"
import { type AddressInfo, connect, type Socket } from "node:net"
import { mailHosts } from "./mail-server"

/** The one way out of the browser: knows the webmail hosts, refuses and records everything else. */
export interface MailProxy {
  readonly port: number
  /** Every host asked for, in order, as often as it was asked for. */
  readonly hosts: readonly string[]
  close(): Promise<void>
}

/**
 * Starts a proxy that leads the five webmail hosts to the mail server and nobody anywhere else. Both browsers are
 * pointed at it, because a proxy sees every host that a browser wants, also those asked for by the background.
 */
export async function startMailProxy(serverPort: number): Promise<MailProxy> {
  const hosts: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? "/", "http://unknown").hostname)
    response.writeHead(502).end()
  })
  server.on("connect", (request: IncomingMessage, client: Socket) => {
    const host = (request.url ?? "").replace(/:\d+$/, "")
    hosts.push(host)
    client.on("error", () => client.destroy())
    if (!(host in mailHosts)) {
      client.end("HTTP/1.1 502 Bad Gateway\r\n\r\n")
      return
    }
    const tunnel = connect(serverPort, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n")
      tunnel.pipe(client).pipe(tunnel)
    })
    tunnel.on("error", () => client.destroy())
  })
  server.on("connection", (socket) => {
    sockets.add(socket)
    socket.on("close", () => sockets.delete(socket))
  })
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      for (const socket of sockets) socket.destroy()
    })
  return { port, hosts, close }
}
