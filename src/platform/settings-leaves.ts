import * as v from "valibot"
import { defaultSettings, type Settings, storedSettings } from "~src/platform/settings"

/**
 * What travels of the settings, in the smallest parts that somebody can change for themselves: "tone", "words/Tidewater",
 * "me/phone". What is as by default is not among them.
 */
export type Leaves = Readonly<Record<string, unknown>>

type Part = keyof Settings

const LISTS = ["off", "words", "holidays"] as const
const { entries: schemas } = storedSettings

/** Where the browser's accounts are differs from machine to machine, and so does whether a machine takes part. */
const STAYS: ReadonlySet<string> = new Set(["version", "sync", "webmail", "gmailAccount", "outlookAccount"])
const APART: ReadonlySet<string> = new Set([...LISTS, "me", "wordings"])
const PLAIN = (Object.keys(schemas) as Part[]).filter((part) => !STAYS.has(part) && !APART.has(part))

/** The leaves of `settings`. */
export function leavesOf(settings: Settings): Leaves {
  const plain = PLAIN.filter((part) => !isSame(settings[part], defaultSettings[part]))
  return Object.fromEntries([
    ...plain.map((part) => [part, settings[part]]),
    ...LISTS.flatMap((part) => settings[part].map((entry) => [`${part}/${entry}`, true])),
    ...Object.entries(settings.me).flatMap(([field, text]) => (text ? [[`me/${field}`, text]] : [])),
    ...Object.entries(settings.wordings).map(([section, further]) => [`wordings/${section}`, further]),
  ])
}

/** `here` with these leaves and no others. One that this version cannot read leaves that part as it is here. */
export function withLeaves(here: Settings, leaves: Leaves): Settings {
  const plain = PLAIN.map((part) => [
    part,
    Object.hasOwn(leaves, part) ? leaves[part] : defaultSettings[part],
  ])
  const wordings = under(leaves, "wordings").filter(([key, value]) =>
    v.is(schemas.wordings, { [key]: value }),
  )
  const wanted: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(plain),
    ...Object.fromEntries(LISTS.map((part) => [part, listOf(here, leaves, part)])),
    me: { ...defaultSettings.me, ...Object.fromEntries(under(leaves, "me")) },
    wordings: Object.fromEntries(wordings),
  }
  const readable = Object.entries(wanted).filter(([part, value]) => v.is(schemas[part as Part], value))
  return v.parse(storedSettings, { ...here, ...Object.fromEntries(readable) })
}

/** The paths at which two settings differ. */
export function differing(a: Leaves, b: Leaves): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => !isSame(a[path], b[path]))
}

/** In the order that they have here; new ones follow. Days have an order of their own. */
function listOf(here: Settings, leaves: Leaves, part: (typeof LISTS)[number]): readonly string[] {
  const wanted = new Set(under(leaves, part).map(([entry]) => entry))
  const kept = here[part].filter((entry) => wanted.has(entry))
  const added = [...wanted].filter((entry) => !kept.includes(entry) && v.is(schemas[part], [entry]))
  const list = [...kept, ...added]
  return part === "holidays" && added.length > 0 ? list.sort() : list
}

function under(leaves: Leaves, part: string): readonly (readonly [string, unknown])[] {
  return Object.entries(leaves).flatMap(([path, value]) =>
    path.startsWith(`${part}/`) ? [[path.slice(part.length + 1), value] as const] : [],
  )
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
