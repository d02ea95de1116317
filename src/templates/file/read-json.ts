import {
  createScanner,
  findNodeAtLocation,
  type Node,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
  visit,
} from "jsonc-parser"
import { type Refused, refused } from "~src/templates/file/file-problem"
import { type PlaceInText, placeInText } from "~src/templates/file/place-in-text"

/** Nothing of ours is nested deeper than a few levels; reading what is would take more stack than there is. */
const DEEPEST = 32

/** The kinds of token we ask for: the library names them in an enum that the compiler may not read. */
const TOKEN = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 } as const

export type JsonPath = readonly (string | number)[]

export interface JsonReading {
  readonly ok: true
  readonly value: unknown
  /** Where the value at `path` begins, or the innermost one on the way there that exists. Costs a second reading. */
  place(path: JsonPath): PlaceInText
}

/** Reads JSON; what is no JSON is refused with the place of the first trouble. Never throws. */
export function readJson(text: string): JsonReading | Refused {
  const tooDeep = deepPlace(text)
  if (tooDeep) return refused("nested", tooDeep, { most: DEEPEST })
  try {
    const value: unknown = JSON.parse(text)
    return { ok: true, value, place: (path) => placeOf(text, path) }
  } catch {
    return syntaxRefusal(text)
  }
}

function deepPlace(text: string): PlaceInText | null {
  const scanner = createScanner(text, true)
  let depth = 0
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) depth += 1
    if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) depth -= 1
    if (depth > DEEPEST) return placeInText(text, scanner.getTokenOffset())
  }
  return null
}

function syntaxRefusal(text: string): Refused {
  const found: { readonly code: ParseErrorCode; readonly offset: number }[] = []
  visit(
    text,
    { onError: (code, offset) => found.push({ code, offset }) },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  )
  const first = found.toSorted((a, b) => a.offset - b.offset)[0]
  return refused("syntax", placeInText(text, first?.offset ?? 0), {
    expected: (first && EXPECTED[printParseErrorCode(first.code)]) ?? "json",
  })
}

/** What should have stood there, by the library's names for it; each has words of its own in assets/_locales. */
const EXPECTED: Readonly<Record<string, string>> = {
  PropertyNameExpected: "name",
  ValueExpected: "value",
  ColonExpected: "colon",
  CommaExpected: "comma",
  CloseBraceExpected: "brace",
  CloseBracketExpected: "bracket",
  EndOfFileExpected: "end",
  InvalidCommentToken: "no-comment",
  UnexpectedEndOfComment: "no-comment",
  UnexpectedEndOfString: "quote",
  InvalidUnicode: "escape",
  InvalidEscapeCharacter: "escape",
  InvalidCharacter: "no-control",
}

function placeOf(text: string, path: JsonPath): PlaceInText {
  const root = parseTree(text)
  return placeInText(text, root ? nodeOnTheWay(root, path).offset : 0)
}

function nodeOnTheWay(root: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length))
    if (node) return node
  }
  return root
}
