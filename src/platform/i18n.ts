import type messages from "~assets/_locales/en/messages.json"
import { format, type MessageData } from "~src/draft/message-format"
import { browser } from "~src/platform/browser"

/** A key of assets/_locales/en/messages.json. */
export type MessageKey = keyof typeof messages

/** The interface's words for `key` in the browser's language, with `{name}` slots filled from `data`. */
export function say(key: MessageKey, data: MessageData = {}): string {
  return format(browser.i18n.getMessage(key), data)
}

/** Like `say`, but for a key that is put together at run time: gives `fallback` where no such message exists. */
export function sayOr(key: string, fallback: string, data: MessageData = {}): string {
  return format(browser.i18n.getMessage(key) || fallback, data)
}

type CountKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never

/** Picks `<stem>_one` or `<stem>_other` (or the language's own plural form, where a translation has it) for `count`. */
export function sayCount(stem: CountKey, count: number, data: MessageData = {}): string {
  const form = new Intl.PluralRules(browser.i18n.getUILanguage()).select(count)
  const other = browser.i18n.getMessage(`${stem}_other`)
  return sayOr(`${stem}_${form}`, other, { count, ...data })
}
