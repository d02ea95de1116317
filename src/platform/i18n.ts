import type messages from "~assets/_locales/en/messages.json"
import { format, type MessageData } from "~src/draft/message-format"
import { browser } from "~src/platform/browser"

/** A key of assets/_locales/en/messages.json. */
export type MessageKey = keyof typeof messages

/** Asking the browser takes longer than drawing a row, and its answer stays while a page lives. */
const known = new Map<string, string>()

function message(key: string): string {
  const words = known.get(key) ?? browser.i18n.getMessage(key)
  known.set(key, words)
  return words
}

/** The interface's words for `key` in the browser's language, with `{name}` slots filled from `data`. */
export function say(key: MessageKey, data: MessageData = {}): string {
  return format(message(key), data)
}

/** Like `say`, but for a key that is put together at run time: gives `fallback` where no such message exists. */
export function sayOr(key: string, fallback: string, data: MessageData = {}): string {
  return format(message(key) || fallback, data)
}

type CountKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never

let plurals: Intl.PluralRules | undefined

/** Picks `<stem>_one` or `<stem>_other` (or the language's own plural form, where a translation has it) for `count`. */
export function sayCount(stem: CountKey, count: number, data: MessageData = {}): string {
  plurals ??= new Intl.PluralRules(browser.i18n.getUILanguage())
  const form = plurals.select(count)
  const other = message(`${stem}_other`)
  return sayOr(`${stem}_${form}`, other, { count, ...data })
}
