import type { Layer } from "~src/proofread/layers/layer"
import { touchesAny } from "~src/proofread/layers/touches-any"

const TLD =
  "(?:com|org|net|edu|gov|io|ai|app|dev|info|biz|eu|us|ca|de|fr|nl|ch|es|se|au|nz|co\\.uk|org\\.uk|ac\\.uk|co)"
const FILE_TYPE =
  "(?:pdf|docx?|odt|rtf|txt|md|pages|xlsx?|csv|pptx?|key|png|jpe?g|gif|svg|mp4|mov|zip|ics|eml|html?|css|jsx?|tsx?|py|rb|go|rs|java|json|ya?ml|toml|xml|sql|sh)"

/** What is written for machines, or still to be filled in: no spelling to be had there. */
const MASKS: readonly RegExp[] = [
  /\b(?:https?:\/\/|www\.)[^\s<>]+/giu,
  /(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu,
  new RegExp(`\\b(?:[a-z0-9-]+\\.)+${TLD}\\b(?:/[^\\s<>]*)?`, "giu"),
  new RegExp(`[\\w()-]+\\.${FILE_TYPE}\\b`, "gu"),
  /(?<![\w/])(?:~?\/|[A-Z]:\\)[\w.-]+(?:[\\/][\w.-]+)+/gu,
  /(?<!\w)[@#][A-Za-z]\w+/gu,
  // Phone numbers, clock times and ranges of them.
  /\+?\(?\d[\d\s().-]{5,}\d/gu,
  /\b\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[-–]\s?\d{1,2}[:.]\d{2})?/giu,
  /\b\d{1,2}\s?(?:[-–]\s?\d{1,2}\s?)?[ap]\.?m\b\.?/giu,
  // Codes: letters and digits in one word, such as a requisition number or a quarter.
  /\b(?=[\w-]*\d)(?=[\w-]*[A-Z])[A-Z0-9][\w]*(?:-[\w]+)*/gu,
  // Unfilled placeholders are another rule's business.
  /[$%]?\{+[^{}\n]*\}+(?:['’]s)?|<[^<>\n]*>|\[[^\]\n]*\](?:['’]s)?/gu,
]

/** Drops what touches an address, a file name, a number or a placeholder. */
export const maskAddresses: Layer = (findings, { text }) => {
  if (findings.length === 0) return findings
  const masked = MASKS.flatMap((mask) =>
    [...text.matchAll(mask)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  )
  return findings.filter((finding) => !touchesAny(finding.span, masked))
}
