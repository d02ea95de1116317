// `npm run bench`: what Afterword costs, in one table. `-- typing idle` measures only the sections named; `-- --quick` leaves the browser out.
import { bytesOfAll, bytesRows } from "./bench/bytes"
import type { Workbench } from "./bench/chromium"
import { printTable, type Row } from "./bench/figures"
import { rulesRows } from "./bench/rules"

type Section = (bench: () => Promise<Workbench>, folder: string) => Promise<Row[]>

const SECTIONS: Readonly<Record<string, Section>> = {
  rules: () => rulesRows(),
  watcher: async (bench, folder) => (await import("./bench/watcher")).watcherRows(await bench(), folder),
  idle: async (bench) => (await import("./bench/idle")).idleRows(await bench()),
  mount: async (bench) => (await import("./bench/mount")).mountRows(await bench()),
  typing: async (bench) => (await import("./bench/typing")).typingRows(await bench()),
  leftovers: async (bench) => (await import("./bench/leftovers")).leftoverRows(await bench()),
  popup: async (bench) => (await import("./bench/popup")).popupRows(await bench()),
  proofreader: async () => (await import("./bench/proofreader")).proofreaderRows(),
  bytes: async (_, folder) => bytesRows(folder),
}
const WITHOUT_BROWSER: readonly string[] = ["rules", "bytes"]

async function bench(asked: readonly string[]): Promise<void> {
  const { build, buildFolder, TARGETS } = await import("./build.mjs")
  const named = asked.filter((word) => !word.startsWith("--"))
  const unknown = named.filter((name) => !(name in SECTIONS))
  if (unknown.length > 0)
    throw new Error(`No section ${unknown.join(", ")}. There are: ${Object.keys(SECTIONS).join(", ")}.`)
  const all = asked.includes("--quick") ? WITHOUT_BROWSER : Object.keys(SECTIONS)
  const chosen = named.length > 0 ? named : all
  await build(chosen.includes("proofreader") || named.length === 0 ? {} : { targets: ["chrome"] })
  const rows = await measure(chosen, buildFolder("chrome"))
  const shipped = named.length > 0 ? [] : TARGETS.map((target) => bytesOfAll(target, buildFolder(target)))
  printTable([...rows, ...shipped])
}

async function measure(names: readonly string[], folder: string): Promise<Row[]> {
  const { openWorkbench } = await import("./bench/chromium")
  let opened: Promise<Workbench> | undefined
  const workbench = () => (opened ??= openWorkbench(true))
  const rows: Row[] = []
  try {
    for (const name of names) rows.push(...((await SECTIONS[name]?.(workbench, folder)) ?? []))
  } finally {
    await (await opened)?.close()
  }
  return rows
}

bench(process.argv.slice(2)).catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason)
  process.exitCode = 1
})
