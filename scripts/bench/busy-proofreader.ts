import type { Workbench } from "./chromium"
import { SAMPLE } from "./sample-draft"

/** Keeps the background proofreading one new text after the other while `work` goes on. */
export async function whileProofreading<T>({ context }: Workbench, work: () => Promise<T>): Promise<T> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"))
  const page = await context.newPage()
  await page.goto(new URL("/tabs/welcome.html", worker.url()).href)
  await page.evaluate(askOnAndOn, SAMPLE.body)
  try {
    return await work()
  } finally {
    await page.close()
  }
}

/** Runs in a page of the extension. Every text has a word that was never read before, so none is answered from memory. */
function askOnAndOn(text: string): void {
  const { chrome } = window as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }
  }
  const ask = async (round: number): Promise<void> => {
    const words = [...text].map((letter) => (letter === "." ? ` number ${round}.` : letter)).join("")
    await chrome.runtime.sendMessage({
      kind: "proofread",
      text: words,
      names: [],
      around: "",
      spelling: "either",
    })
    await ask(round + 1)
  }
  void ask(0)
}
