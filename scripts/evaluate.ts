// `npm run evaluate -- FILE.jsonl [--wrong]`: how far our reading of labelled letters agrees with a careful reader's.
// CONTRIBUTING.md describes the file. `--wrong` names the letters that were read otherwise.
import { readFileSync } from "node:fs"
import { judgeLetter } from "./evaluate/judge-letter"
import { readLabelledLetter } from "./evaluate/labelled-letter"
import { report } from "./evaluate/report"

function lettersIn(path: string) {
  const lines = readFileSync(path, "utf8").split("\n")
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return []
    try {
      return [readLabelledLetter(line)]
    } catch (thrown) {
      throw new Error(`${path}, line ${index + 1}: ${thrown instanceof Error ? thrown.message : thrown}`)
    }
  })
}

const args = process.argv.slice(2)
const paths = args.filter((arg) => !arg.startsWith("--"))
if (paths.length === 0) {
  console.error("Which file? npm run evaluate -- letters.jsonl [--wrong]")
  process.exitCode = 1
} else {
  try {
    console.log(report(paths.flatMap(lettersIn).map(judgeLetter), args.includes("--wrong")))
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : thrown)
    process.exitCode = 1
  }
}
