/**
 * Runs `work` one job at a time, the newest first: the text on the screen is answered before the ones it replaced,
 * which all pile up while the engine starts. Every job gets its own answer.
 */
export function newestFirst<Job, Answer>(work: (job: Job) => Promise<Answer>): (job: Job) => Promise<Answer> {
  const waiting: (() => Promise<void>)[] = []
  let running = false

  async function run(): Promise<void> {
    if (running) return
    running = true
    for (let next = waiting.pop(); next; next = waiting.pop()) await next()
    running = false
  }

  return (job) =>
    new Promise((resolve, reject) => {
      waiting.push(() => work(job).then(resolve, reject))
      void run()
    })
}
