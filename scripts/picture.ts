// `npm run picture`: takes docs/panel.png anew, in the practice Gmail with people who do not exist. Build first.
import { makeRecord } from "~src/platform/interview-record"
import { openMail, openWorkbench, unfoldPanel } from "./bench/chromium"

const PICTURE = "docs/panel.png"
const HOUR = 3_600_000
const at = new Date(Date.now() - 21 * HOUR).toISOString()
const interview = {
  company: "Halden Robotics",
  role: "Field Engineer",
  at,
  channel: "on site",
  interviewers: [
    {
      name: "Mira Castellano",
      email: "mira@halden.example",
      title: "",
      topics: ["the depot in Turin"],
      concern: "",
    },
  ],
  strengths: [],
  promisedBy: "",
  me: { name: "Noor Vance", phone: "", email: "", linkedin: "" },
}
const DRAFT = [
  "Dear Ms. Castelano,",
  "I enjoyed our conversation yesterday about the Field Engineer role. What you said about the spare-part depot in Turin stayed with me on the train home.",
  "Two winters of on-call work taught me what a part on the shelf is worth, and I would be glad to bring that to your team.",
  "I look forward to hearing from you.",
  "Kind regards,<br>Noor Vance",
]

async function takePicture(): Promise<void> {
  const bench = await openWorkbench(true)
  try {
    const [welcome] = bench.context.pages().filter((page) => page.url().endsWith("/tabs/welcome.html"))
    await welcome?.evaluate(
      (record) => Reflect.get(globalThis, "chrome").storage.local.set({ [`interview:${record.id}`]: record }),
      makeRecord("halden", interview, null, at),
    )
    const { page } = await openMail(bench)
    await page.setViewportSize({ width: 1240, height: 760 })
    await page.evaluate((request) => void window.practice.open(request), {
      kind: "new" as const,
      subject: "Field Engineer interview – Noor Vance",
      body: DRAFT.map((part) => `<div>${part}</div>`).join("<div><br></div>"),
      to: [{ name: "Mira Castellano", address: "mira@halden.example" }],
    })
    await unfoldPanel(page)
    await page.locator("[data-check=spelling]:not([data-met=unknown])").first().waitFor({ state: "attached" })
    await page.screenshot({ path: PICTURE })
    console.log(`Wrote ${PICTURE}`)
  } finally {
    await bench.close()
  }
}

void takePicture()
