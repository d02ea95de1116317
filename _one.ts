import { launchChromium } from "./test/support/chromium"
import { launchFirefox } from "./test/support/firefox"
import { inPanel, openCompose, openPanel } from "./test/support/panel"
async function run(launch: any) {
  const s = await launch({ extension: true })
  try {
  const page = await s.open("https://mail.google.com/mail/u/0/")
  const { id } = await openCompose(page, { kind: "new", to: [{ name: "Mira C", address: "mira@halden.example" }], subject: "Thanks", body: "<div>Dear Mira,</div><div>It was good to meet you at the interview. Thank you for [topic].</div>" })
  await openPanel(page)
  await page.evaluate((g: string) => window.practice.select(g, "good", "after"), id)
  const ext = await s.openExtensionPage("popup.html")
  await ext.evaluate(() => { setTimeout(() => (globalThis as any).chrome.runtime.reload(), 50) }).catch((e: any) => console.log("eval", String(e).slice(0, 100)))
  console.log("reloaded")
  for (let i = 0; i < 3; i++) {
    await page.bringToFront().catch((e: any) => console.log("front", String(e).slice(0, 100)))
    await page.type(" funn").catch((e: any) => console.log("type", String(e).slice(0, 100)))
    await new Promise((r) => setTimeout(r, 1500))
    console.log(JSON.stringify(await page.evaluate(() => [...document.querySelectorAll("afterword-panel")].map((p) => (p as any).dataset.state)).catch((e: any) => String(e).slice(0, 100))), JSON.stringify(page.errors()).slice(0, 1500))
  }
  } catch (e) { console.log("ERR", String(e).slice(0, 300)) }
  await s.close()
}
async function main() { await run(launchChromium); await run(launchFirefox) }
main()
