// `npm test`: makes everything ready, then runs every check and test there is. The last line is "N passed, N failed".
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { build, TARGETS } from "./build.mjs"
import { CHECKS, describe, runChecks } from "./checks.mjs"
import { main, ROOT, run, runLocal, Stop } from "./running.mjs"

const totals = { passed: 0, failed: 0 }

await main(async () => {
  try {
    await makeReady()
    await buildAll()
    await checkAll()
    await vitest("unit", "Unit tests", 600)
    await vitest("browser", "Browser tests in Chromium and Firefox", 3600)
  } catch (error) {
    totals.failed += 1
    console.log(error instanceof Stop ? error.message : error)
  }
  console.log(`${totals.passed} passed, ${totals.failed} failed`)
  process.exitCode = totals.failed > 0 ? 1 : 0
})

async function makeReady() {
  console.log("Making ready")
  for (const part of ["packages", "chromium", "firefox"]) {
    const { code, output } = await run(process.execPath, ["scripts/make-ready.mjs", part], {
      limit: 900,
      live: true,
    })
    if (code === 0) continue
    if (part === "packages")
      throw new Stop(output.includes("Stopped after") ? output.trim() : "Nothing could be tested.")
    // Without one of the browsers everything else can still be tested; that it is missing counts as a failure.
    count(false)
  }
}

async function buildAll() {
  console.log("Building")
  for (const target of TARGETS) {
    try {
      await build({ targets: [target], say: (line) => console.log(`✓ ${line}`) })
      count(true)
    } catch (error) {
      count(false)
      console.log(`✗ ${error instanceof Stop ? error.message : error}`)
    }
  }
}

async function checkAll() {
  console.log("Checking")
  const size = {
    name: "size of the build (size-limit)",
    command: ["size-limit"],
    mend: "see .size-limit.json",
  }
  await runChecks([...CHECKS, size], (result) => {
    count(result.code === 0)
    console.log(describe(result))
  })
}

async function vitest(project, title, limit) {
  console.log(title)
  const report = join(ROOT, ".cache", `vitest-${project}.json`)
  mkdirSync(join(ROOT, ".cache"), { recursive: true })
  rmSync(report, { force: true })
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
  const { code, output, seconds } = await runLocal("vitest", ["run", "--project", project, ...reporters], {
    limit,
    // A line for each file, so that one sees it move; only where files take long.
    onLine: (line) => {
      if (project === "browser" && /^ *[✓❯×].* \(\d+ tests?/.test(line)) console.log(line.trim())
    },
  })
  const { passed, failed } = tally(report, code)
  totals.passed += passed
  totals.failed += failed
  if (failed > 0) console.log(output.trim())
  console.log(
    `${failed > 0 ? "✗" : "✓"} ${title}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`,
  )
}

/** Counts tests. A file that could not be loaded, a run that broke off and a skipped test (it proves nothing) each count as failed. */
function tally(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync(report, "utf8"))
  const unloaded = testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length
  const failed = numTotalTests - numPassedTests + unloaded
  return { passed: numPassedTests, failed: failed === 0 && (code !== 0 || numTotalTests === 0) ? 1 : failed }
}

function count(isGood) {
  totals[isGood ? "passed" : "failed"] += 1
}
