import type { CDPSession } from "playwright-core"

/** A trace event, as far as it is looked at. Times are in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  /** Wall time. */
  readonly dur?: number
  /** Time on a processor. */
  readonly tdur?: number
  readonly args?: {
    readonly data?: { readonly url?: string; readonly message?: string; readonly name?: string }
  }
}

/** One call into a script of an extension, or one task of the page. In milliseconds; `cpu` is time on a processor. */
export interface Spent {
  readonly at: number
  readonly cpu: number
}

/** What the main thread of one page did while it was traced. Times in milliseconds. */
export interface Trace {
  /** Outermost calls into extensions: listeners, observers, timers, messages, evaluation, and the microtasks behind them. */
  readonly ours: readonly Spent[]
  readonly tasks: readonly Spent[]
  /** When each `mark` was set. */
  readonly marks: ReadonlyMap<string, number>
}

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline"]
const OURS = "chrome-extension://"
const CALLS: ReadonlySet<string> = new Set(["FunctionCall", "EvaluateScript", "v8.evaluateModule"])

/** Notes the moment in the trace, by which its page is known, too. */
export function mark(devtools: CDPSession, name: string): Promise<unknown> {
  return devtools.send("Runtime.evaluate", { expression: `console.timeStamp("${name}")` })
}

/** Traces the browser while `work` goes on, and gives what the page that was marked did. */
export async function traced(devtools: CDPSession, work: () => Promise<void>): Promise<Trace> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { readonly value: readonly unknown[] }) =>
    void events.push(...(value as readonly TraceEvent[]))
  devtools.on("Tracing.dataCollected", collect)
  await devtools.send("Tracing.start", {
    traceConfig: { includedCategories: CATEGORIES },
    transferMode: "ReportEvents",
  })
  await work()
  const done = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve))
  await devtools.send("Tracing.end")
  await done
  devtools.off("Tracing.dataCollected", collect)
  return readTrace(events)
}

function readTrace(events: readonly TraceEvent[]): Trace {
  const stamps = events.filter(({ name }) => name === "TimeStamp")
  const [own] = stamps
  const here = events
    .filter(({ pid, tid, ph }) => pid === own?.pid && tid === own.tid && ph === "X")
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  const calls = here.filter(isOurs)
  const tasks = here.filter(({ name }) => name === "RunTask")
  return {
    ours: [...outermost(calls), ...microtasks(here, tasks)].map(spent),
    tasks: tasks.map(spent),
    marks: new Map(stamps.map(({ ts, args }) => [args?.data?.message ?? args?.data?.name ?? "", ts / 1000])),
  }
}

const isOurs = ({ name, args }: TraceEvent): boolean =>
  CALLS.has(name) && (args?.data?.url?.startsWith(OURS) ?? false)

const spent = ({ ts, dur = 0, tdur = dur }: TraceEvent): Spent => ({ at: ts / 1000, cpu: tdur / 1000 })

/** `events` in order of their beginning, without those inside another. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = 0
  return events.filter(({ ts, dur = 0 }) => {
    const isInside = ts < end
    end = Math.max(end, ts + dur)
    return !isInside
  })
}

/** Promises are settled outside any call; in a task that calls nobody but extensions they are the extension's. */
function microtasks(here: readonly TraceEvent[], tasks: readonly TraceEvent[]): readonly TraceEvent[] {
  const runs = here.filter(({ name }) => name === "RunMicrotasks")
  const calls = here.filter(({ name }) => CALLS.has(name))
  const ours = calls.filter(isOurs)
  // Most tasks call nobody of ours, and a trace has tens of thousands.
  const touched = tasks.filter((task) => ours.some((call) => contains(task, call)))
  return outermost(runs).filter((run) => {
    const task = touched.find((each) => contains(each, run))
    if (task === undefined) return false
    const inTask = calls.filter((call) => contains(task, call))
    return inTask.every(isOurs) && !inTask.some((call) => contains(run, call))
  })
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  return outer.ts <= inner.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0)
}
