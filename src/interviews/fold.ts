/** Anything but printable ASCII and white space; the backtick stands for an apostrophe. */
const UNUSUAL = /[^\s -_a-~]/

/** `text` for comparing: lower case, without diacritics, apostrophes alike, single spaces. */
export function fold(text: string): string {
  return (UNUSUAL.test(text) ? plain(text) : text).replace(/\s+/g, " ").trim().toLowerCase()
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/ß/g, "ss")
    .replace(/ø/gi, "o")
    .replace(/ł/gi, "l")
}
