// `npm run --silent review`: drafts as JSON lines on standard input, one line of JSON out for each, in order.
// With file names (.txt, .eml, .md) it prints a checklist for people instead.
import { createInterface } from "node:readline"
import { checklist } from "./review/checklist"
import { jsonLine } from "./review/json-line"
import { readFileRequest } from "./review/read-file"
import { readRequest } from "./review/request"
import { runReview } from "./review/run-review"

const clock = () => new Date().toISOString()

async function reviewLines(): Promise<void> {
  const empty: string[] = []
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") {
      empty.push(line)
      continue
    }
    // Whoever counts lines finds the next answer in its place; empty lines at the end are nobody's.
    for (const skipped of empty.splice(0)) console.log(await answer(skipped))
    console.log(await answer(line))
  }
}

/** A bad line costs only itself; the run goes on and ends with exit code 1. */
async function answer(line: string): Promise<string> {
  const read = readRequest(line, clock)
  if (!read.ok) return refusal(read.id, read.error)
  try {
    return jsonLine(read.request, await runReview(read.request))
  } catch (thrown) {
    return refusal(read.request.id, thrown instanceof Error ? thrown.message : String(thrown))
  }
}

function refusal(id: string | number | null, error: string): string {
  process.exitCode = 1
  return JSON.stringify({ id, error })
}

async function reviewFiles(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    try {
      const request = await readFileRequest(path, clock())
      const { review } = await runReview(request)
      console.log(checklist(path, request.snapshot.body, review))
    } catch (thrown) {
      console.error(thrown instanceof Error ? thrown.message : thrown)
      process.exitCode = 1
    }
  }
}

const paths = process.argv.slice(2)
void (paths.length > 0 ? reviewFiles(paths) : reviewLines())
