import * as v from "valibot"
import { tones } from "~src/templates/slot"

export const settingsKey = "settings"

export const spellingChoice = v.picklist(["either", "us", "british"])

/** What no word is longer than, in UTF-16 units: a whole text added by mistake would be stored and sent along for ever. */
export const LONGEST_WORD = 64

const word = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_WORD))
const clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))

const furtherWordings = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50))

/**
 * Plain choices, each with its default: one line here, and the section of the settings page that shows it. What is not
 * stored yet is its default, so a new choice needs no new version.
 */
const choices = {
  /** Where compose windows were last opened, or "". */
  webmail: v.optional(v.picklist(["", "gmail", "outlook"]), ""),
  /** What stands behind /u/ in Gmail's addresses: a number or an e-mail address; "" for the first account. */
  gmailAccount: v.optional(v.string(), ""),
  outlookAccount: v.optional(v.picklist(["personal", "work"]), "personal"),
  /** The person's own details; an interview may have others. */
  me: v.optional(v.object({ name: v.string(), phone: v.string(), email: v.string(), linkedin: v.string() }), {
    name: "",
    phone: "",
    email: "",
    linkedin: "",
  }),
  /** Whether a due note may also be told by a notification of the system. */
  notifications: v.optional(v.boolean(), true),
  /** No notification between these local times, "HH:MM"; they may pass midnight. null for none. */
  quietHours: v.optional(v.nullable(v.object({ from: clock, until: clock })), {
    from: "21:00",
    until: "08:00",
  }),
  /** Days of the week, Monday 1 to Sunday 7. */
  workingDays: v.optional(v.array(v.picklist([1, 2, 3, 4, 5, 6, 7])), [1, 2, 3, 4, 5]),
  /** ISO 8601 dates on which nobody works. */
  holidays: v.optional(v.array(v.pipe(v.string(), v.isoDate())), []),
  /** Whether the text of a sent note is kept beside the fact that it was sent. */
  keepSentTexts: v.optional(v.boolean(), true),
  /** `itself`: a sent note is noted and can be taken back; `ask`: it waits for a yes and counts for nothing before. */
  confirmSent: v.optional(v.picklist(["itself", "ask"]), "itself"),
  /** Whether settings and own letters follow the person through the browser's own sync storage. */
  sync: v.optional(v.boolean(), false),
  /** Which spelling is right: American, British, or both, which is also what most letters need. */
  spelling: v.optional(spellingChoice, "either"),
  /** Whether a mail with a blank or a wrong name in it is asked about before it is sent. */
  askBeforeSending: v.optional(v.boolean(), true),
  /** The tone that letters and sections are offered in first. */
  tone: v.optional(v.picklist(tones), "warm"),
  /** Whether slips are underlined in the draft. Off, because browser and webmail draw lines of their own. */
  underline: v.optional(v.boolean(), false),
  /** Whether `;thanks` and Tab write a section into the draft. */
  expandShorthands: v.optional(v.boolean(), false),
}

/** Settings as they are stored. */
export const storedSettings = v.object({
  version: v.literal(1),
  /** Ids of rules that are switched off. */
  off: v.array(v.string()),
  /** Words never to be flagged. */
  words: v.array(v.string()),
  /** By the id of a section: how many wordings further than her turn the person went. */
  wordings: v.optional(v.record(v.string(), furtherWordings), {}),
  ...choices,
})

export type Settings = Readonly<v.InferOutput<typeof storedSettings>>

/**
 * One change of the settings. Changes travel instead of whole settings, so that two windows changing different things
 * at once both get their way.
 */
export const settingsChangeSchema = v.object({
  switchOff: v.exactOptional(v.string()),
  switchOn: v.exactOptional(v.string()),
  /** One word, without space around it. */
  addWord: v.exactOptional(word),
  removeWord: v.exactOptional(v.string()),
  /** Another wording of a section. */
  wording: v.exactOptional(v.object({ section: v.string(), further: furtherWordings })),
  /** New values of plain choices. */
  set: v.exactOptional(v.partial(v.object(choices))),
})

export type SettingsChange = Readonly<v.InferOutput<typeof settingsChangeSchema>>

export const defaultSettings: Settings = v.parse(storedSettings, { version: 1, off: [], words: [] })

/** The settings after `change`. Lists hold each entry once, in the order they were added. */
export function changeSettings(settings: Settings, change: SettingsChange): Settings {
  return {
    ...settings,
    ...(change.set === undefined ? {} : given(change.set)),
    off: changeList(settings.off, change.switchOff, change.switchOn),
    words: changeList(settings.words, change.addWord, change.removeWord),
    wordings: change.wording
      ? { ...settings.wordings, [change.wording.section]: change.wording.further }
      : settings.wordings,
  }
}

type Given<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> }

/** What of `part` has a value: spread over settings, an undefined one would put the old out. */
function given<T extends object>(part: T): Given<T> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Given<T>
}

function changeList(
  list: readonly string[],
  added: string | undefined,
  removed: string | undefined,
): string[] {
  const kept = list.filter((entry) => entry !== removed && entry !== added)
  return added === undefined ? kept : [...kept, added]
}
