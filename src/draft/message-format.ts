export type MessageData = Readonly<Record<string, string | number>>

/** Fills the `{name}` slots of a message. A slot without a value stays as it is. */
export function format(message: string, data: MessageData): string {
  return message.replace(/\{([a-zA-Z]+)\}/g, (slot, name: string) => String(data[name] ?? slot))
}
