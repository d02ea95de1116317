// `npm run new -- rule no-x | section thanks-x-warm | letter x | webmail x host`: writes the files and the registry line of one thing.
import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { ROOT } from "./new/edit"
import { newRule } from "./new/rule"
import { newLetter, newSection } from "./new/section"
import { newWebmail } from "./new/webmail"

const USAGE = `Say what to start:
  npm run new -- rule no-x
  npm run new -- section thanks-x-warm
  npm run new -- letter x
  npm run new -- webmail x mail.x.example`

const NEXT: Record<string, string> = {
  rule: "Fill in the rule and its examples, then npm run docs and npm test.",
  section: "Write its words and what it satisfies, then npm test.",
  letter: "Write its subject and choose its sections, then npm test.",
  webmail:
    "Fill in the selectors, add the host where CONTRIBUTING.md says, build a practice page, then npm test.",
}

function start(kind: string, id: string, host: string | undefined): readonly string[] {
  if (kind === "rule") return newRule(id)
  if (kind === "section") return newSection(id)
  if (kind === "letter") return newLetter(id)
  if (kind === "webmail" && host) return newWebmail(id, host)
  throw new Error(USAGE)
}

try {
  const [kind = "", id = "", host] = process.argv.slice(2)
  if (!/^[a-z]+(-[a-z]+)*$/.test(id))
    throw new Error(id === "" ? USAGE : `Names are kebab-case: ${id} is not.`)
  const files = start(kind, id, host)
  execFileSync(
    process.execPath,
    [join(ROOT, "node_modules/@biomejs/biome/bin/biome"), "check", "--write", ...files],
    {
      cwd: ROOT,
      stdio: "ignore",
    },
  )
  for (const file of files) console.log(`Wrote ${file}`)
  console.log(NEXT[kind])
} catch (error) {
  console.log(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
