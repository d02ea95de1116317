import * as v from "valibot"
import { SENT_KINDS } from "~src/interviews/sent-note"
import type { TemplateWords } from "~src/templates/own/own-template"
import { MEDIA, SITUATIONS } from "~src/templates/section"
import { slots, tones } from "~src/templates/slot"

/** UTF-16 units. A long letter has 2,000; whatever is longer was pasted by mistake. */
export const LONGEST = { title: 80, subject: 200, body: 8_000 } as const

/** Further wordings of one section. */
export const MOST_WORDINGS = 8

/** The fields of a letter that somebody writes, as they cross a border. */
export const letterFields = {
  kind: v.literal("letter"),
  title: line(LONGEST.title),
  noteKind: v.picklist(SENT_KINDS),
  tone: v.picklist(tones),
  subject: v.pipe(v.string(), v.maxLength(LONGEST.subject), v.regex(/^[^\r\n]*$/)),
  body: words(),
  situation: v.exactOptional(v.picklist(SITUATIONS)),
  medium: v.exactOptional(v.picklist(MEDIA)),
  basedOn: v.exactOptional(id()),
}

/** The fields of a section that somebody writes, as they cross a border. */
export const sectionFields = {
  kind: v.literal("section"),
  title: line(LONGEST.title),
  slot: v.picklist(slots),
  noteKinds: v.pipe(v.array(v.picklist(SENT_KINDS)), v.minLength(1), v.maxLength(SENT_KINDS.length)),
  tone: v.picklist(tones),
  body: words(),
  others: v.exactOptional(v.pipe(v.array(words()), v.maxLength(MOST_WORDINGS))),
  basedOn: v.exactOptional(id()),
}

/** What somebody wrote, as JSON. */
export const templateWordsSchema: v.GenericSchema<unknown, TemplateWords> = v.variant("kind", [
  v.object(letterFields),
  v.object(sectionFields),
])

function id() {
  return v.pipe(v.string(), v.nonEmpty(), v.maxLength(100))
}

function line(most: number) {
  return v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most), v.regex(/^[^\r\n]*$/))
}

/** Text with at least one character to be seen. */
function words() {
  return v.pipe(v.string(), v.maxLength(LONGEST.body), v.regex(/\S/))
}
