import { type MessageKey, say } from "~src/platform/i18n"
import type { FileProblem, FileProblemCode } from "~src/templates/file/file-problem"

const WORDS: Readonly<Record<FileProblemCode, MessageKey>> = {
  "too-large": "fileTooLarge",
  "not-text": "fileNotText",
  "nothing-in-it": "fileNothingInIt",
  backup: "fileBackup",
  foreign: "fileForeign",
  newer: "fileNewer",
  syntax: "fileSyntax",
  nested: "fileNested",
  missing: "fileMissing",
  kind: "fileKind",
  choice: "fileChoice",
  empty: "fileEmpty",
  "one-line": "fileOneLine",
  "too-long": "fileTooLong",
  "too-many": "fileTooMany",
  character: "fileCharacter",
  mark: "fileMark",
  id: "fileId",
  "csv-header": "fileCsvHeader",
  "csv-quote": "fileCsvQuote",
  "csv-cells": "fileCsvCells",
  wrong: "fileWrong",
}

const EXPECTED: Readonly<Record<string, MessageKey>> = {
  name: "fileWantsName",
  value: "fileWantsValue",
  colon: "fileWantsColon",
  comma: "fileWantsComma",
  brace: "fileWantsBrace",
  bracket: "fileWantsBracket",
  end: "fileWantsEnd",
  "no-comment": "fileWantsNoComment",
  quote: "fileWantsQuote",
  escape: "fileWantsEscape",
  "no-control": "fileWantsNoControl",
  json: "fileWantsJson",
  text: "fileWantsText",
  list: "fileWantsList",
  object: "fileWantsObject",
}

/** Where the trouble is, as "Line 14, column 3"; "" where it is the whole file. */
export function problemPlace({ line, column }: FileProblem): string {
  if (line === null) return ""
  return column === null ? say("fileLine", { line }) : say("fileLineColumn", { line, column })
}

/** What is wrong there, and what should stand there instead. */
export function problemWords({ code, data }: FileProblem): string {
  const expected = EXPECTED[String(data.expected ?? "")]
  return say(WORDS[code], expected ? { ...data, expected: say(expected) } : data)
}
