type Detail = string | number | boolean

/** A record id, a rule id, a key: never a sentence or an address, nor a name, which has a capital. */
const ID = /^[\da-z_:./-]{1,64}$/

/**
 * Says that `event` happened, with ids and counts only. Whatever does not look like an id is withheld, so that no word
 * of a draft ends up in a log by mistake.
 */
export function log(event: string, details: Readonly<Record<string, Detail>> = {}): void {
  // biome-ignore lint/suspicious/noConsole: the one place that logs
  console.info(`afterword: ${event}`, safe(details))
}

/** Says that `event` met something thrown. Only its kind is logged: a message may quote what was being read. */
export function logThrown(event: string, thrown: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the one place that logs
  console.warn(`afterword: ${event}`, thrown instanceof Error ? thrown.name : typeof thrown)
}

function safe(details: Readonly<Record<string, Detail>>): Record<string, Detail> {
  const entries = Object.entries(details)
  return Object.fromEntries(entries.map(([key, value]) => [key, isSafe(value) ? value : "(withheld)"]))
}

function isSafe(value: Detail): boolean {
  return typeof value !== "string" || ID.test(value)
}
