import type messages from "~assets/_locales/en/messages.json"
import { format, type MessageData } from "~src/draft/message-format"
import { browser } from "~src/platform/browser"
import { isInvalidated } from "~src/platform/lifecycle"

/** A key of assets/_locales/en/messages.json. */
export type MessageKey = keyof typeof messages

/** Asking the browser takes longer than drawing a row, and its answer stays while a page lives. */
const known = new Map<string, string>()

function message(key: string): string {
  const words = known.get(key) ?? asked(() => browser.i18n.getMessage(key))
  if (words !== null) known.set(key, words)
  return words ?? ""
}

/** Null once the extension is gone: what is being drawn then is taken away a moment later, and must not throw meanwhile. */
function asked(ask: () => string): string | null {
  try {
    return ask()
  } catch {
    queueMicrotask(isInvalidated)
    return null
  }
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
/** The plural form of each number that was asked for: numbers of words and checks, over and over. */
const forms = new Map<number, Intl.LDMLPluralRule>()

function pluralForm(count: number): Intl.LDMLPluralRule {
  plurals ??= new Intl.PluralRules(asked(() => browser.i18n.getUILanguage()) ?? undefined)
  const form = forms.get(count) ?? plurals.select(count)
  forms.set(count, form)
  return form
}

/** Picks `<stem>_one` or `<stem>_other` (or the language's own plural form, where a translation has it) for `count`. */
export function sayCount(stem: CountKey, count: number, data: MessageData = {}): string {
  const other = message(`${stem}_other`)
  return sayOr(`${stem}_${pluralForm(count)}`, other, { count, ...data })
}
