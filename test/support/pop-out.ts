import type { Page } from "./page"

interface WithPopOut {
  readonly opened?: Window
  readonly root: HTMLElement
}

/** Opens a window as Outlook does it: empty, and a compose window of the page is then moved into it. */
export async function popOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const button = document.body.appendChild(document.createElement("button"))
    button.id = "pop-out"
    button.style.cssText = "position: fixed; inset: 0 auto auto 0; z-index: 9"
    button.textContent = "Pop out"
    button.addEventListener("click", () => {
      const id = window.practice.open({ kind: "new", subject: "Thank you", body: "<div>Dear Mira</div>" })
      const root = document.querySelector(window.practice.rootSelector(id))
      const opened = window.open("about:blank", "", "popup,width=700,height=600")
      Object.assign(window, { opened, root })
    })
  })
  await page.click("#pop-out")
}

/** Waits until the window that `popOut` opened has so many panels. */
export async function waitForPopOutPanels(page: Page, count: number): Promise<void> {
  await page.waitFor((wanted) => {
    const { opened, root } = window as unknown as WithPopOut
    if (!opened) return false
    // Firefox exchanges the first document of an empty window for another one.
    if (root.ownerDocument !== opened.document || !root.isConnected)
      opened.document.body.append(opened.document.adoptNode(root))
    return opened.document.querySelectorAll('afterword-panel[data-webmail="outlook"]').length === wanted
  }, count)
}

/** Runs in the page. */
export function closePopOut(): void {
  const { opened } = window as unknown as WithPopOut
  opened?.close()
}

/** Runs in the page: the body of the mail in that window. */
export function popOutHtml(): string {
  const { root } = window as unknown as WithPopOut
  return root.querySelector('[role="textbox"][aria-multiline="true"]')?.innerHTML ?? ""
}
