// `npm run check`: every static check, in one command. Not the tests: those are `npm test`.
import { CHECKS, describe, runChecks } from "./checks.mjs"
import { main } from "./running.mjs"

await main(async () => {
  let failed = 0
  await runChecks(CHECKS, (result) => {
    if (result.code !== 0) failed += 1
    console.log(describe(result))
  })
  console.log(`${CHECKS.length - failed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
})
