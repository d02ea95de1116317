// `npm run bench`: what Afterword costs, in one table. `-- --quick` leaves the browser out.
import { bytesOfAll, bytesRows } from "./bench/bytes"
import { printTable, type Row } from "./bench/figures"
import { rulesRows } from "./bench/rules"

async function bench(): Promise<void> {
  const { build, buildFolder, TARGETS } = await import("./build.mjs")
  await build()
  const rows = await rulesRows()
  if (!process.argv.includes("--quick")) rows.push(...(await browserRows(buildFolder("chrome"))))
  const all = TARGETS.map((target) => bytesOfAll(target, buildFolder(target)))
  printTable([...rows, ...bytesRows(buildFolder("chrome")), ...all])
}

async function browserRows(folder: string): Promise<Row[]> {
  const { openWorkbench } = await import("./bench/chromium")
  const { mountRows } = await import("./bench/mount")
  const { popupRows } = await import("./bench/popup")
  const { proofreaderRows } = await import("./bench/proofreader")
  const { typingRows } = await import("./bench/typing")
  const { watcherRows } = await import("./bench/watcher")
  const rows: Row[] = []
  const workbench = await openWorkbench(true)
  try {
    const watcher = await watcherRows(workbench, folder)
    const mount = await mountRows(workbench)
    const typing = await typingRows(workbench)
    const popup = await popupRows(workbench)
    rows.push(...watcher, ...mount, ...typing, ...popup)
  } finally {
    await workbench.close()
  }
  return [...rows, ...(await proofreaderRows())]
}

bench().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason)
  process.exitCode = 1
})
