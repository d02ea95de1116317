import { ROLE_WORDS } from "~src/interviews/data/role-words"

const LONGEST_WORDS = 7
const LONGEST_LINE = 300

/** What stands between a role and the rest of a title or subject. */
const BREAKS =
  /\s[-–—|/•·]+\s|[:;|•·()[\]<>,"]|\b(?:re|fw|fwd|aw|wg|invitation|updated|interviews?|interviewing|screen|screening|chat|call|meeting|conversation|discussion|round|at|with|for|about|regarding|and|your|our|the|an?|role|position|job|opening|opportunity|application|applying|applied|on|as|of the)\b/i

/** Numbers and codes that hang on a role: "Data Analyst (R-10432)", "#2231". */
const CODE = /(?:^|\s)[#A-Z]*-?\d[\w-]*$/

/** Those who interview are named so, too: "Recruiter call", "Hiring Manager chat". */
const NOT_A_ROLE =
  /^(?:(?:hiring|recruiting|recruitment|talent|hr|engineering) (?:manager|lead|partner|team)|(?:team )?(?:recruiter|manager|lead|director|president|owner|host|executive|officer|principal|agent))$/i

/** People stand behind "with", often with their titles. */
const PEOPLE = /\bwith\b.*?(?=\sfor\s|\s[-–—|/]\s|[:|]|$)/gi

/**
 * The role that a title or a subject names, such as "Interview: Data Analyst at Orbit Labs". "" where none or more than
 * one is named: a role is taken only where its last word is one of a job title.
 */
export function roleIn(line: string): string {
  const pieces = line
    .slice(0, LONGEST_LINE)
    .replace(PEOPLE, " | ")
    .split(BREAKS)
    .map((piece) => piece.replace(/\s+/g, " ").trim().replace(CODE, "").trim())
  const roles = [...new Set(pieces.filter(isRole))]
  return roles.length === 1 ? (roles[0] ?? "") : ""
}

function isRole(piece: string): boolean {
  const words = piece.split(" ")
  const last = words.at(-1) ?? ""
  // In small letters it may be part of any sentence.
  const isTitle = /^\p{Lu}/u.test(last) && ROLE_WORDS.has(last.toLowerCase())
  return isTitle && words.length <= LONGEST_WORDS && !NOT_A_ROLE.test(piece)
}
