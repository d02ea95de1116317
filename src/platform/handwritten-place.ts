/** Whom the page for a note by hand is opened for: the id of an interview, and the place of a person in it. */
export interface HandwrittenPlace {
  readonly interview: string
  readonly person: number
}

/**
 * The place as it stands in the page's address. Nothing of the note is in it, nor a name: addresses stay in the browser's
 * history, and may be carried to other machines with it.
 */
export function handwrittenPlace(interview: string, person: number): string {
  return `${encodeURIComponent(interview)}/${Math.max(0, person)}`
}

/** Reads a place back; null where the address names none. */
export function readHandwrittenPlace(written: string): HandwrittenPlace | null {
  const [, id = "", person = ""] = /^([^/]+)\/(\d{1,3})$/.exec(written) ?? []
  try {
    return id === "" ? null : { interview: decodeURIComponent(id), person: Number(person) }
  } catch {
    return null
  }
}
