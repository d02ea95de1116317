// `node scripts/make-ready.mjs [packages] [chromium] [firefox]`: installs what is missing; all three when none is named.
import { ensureChromium, ensureFirefox, installDependencies } from "./setup.mjs"
import { ensureNode } from "./setup-node.mjs"

const steps = { packages: installDependencies, chromium: ensureChromium, firefox: ensureFirefox }
const named = process.argv.slice(2)

try {
  ensureNode()
  for (const [name, step] of Object.entries(steps)) if (named.length === 0 || named.includes(name)) step()
} catch (error) {
  console.log(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
