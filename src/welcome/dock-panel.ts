/**
 * Ties the panel to `dock`, a place kept free in the page, until `signal` aborts. In a webmail the panel stands fixed
 * beside a window that does not scroll; here both scroll with the page, so the style sheet puts it where these say.
 */
export function dockPanel(dock: HTMLElement, signal: AbortSignal): void {
  const root = document.documentElement
  const measure = () => {
    const box = dock.getBoundingClientRect()
    const set = (name: string, value: number) => root.style.setProperty(`--dock-${name}`, `${value}px`)
    set("left", box.left + window.scrollX)
    set("top", box.top + window.scrollY)
    set("width", box.width)
    set("height", box.height)
  }
  // What stands above the dock can grow without changing the dock's own size.
  const observer = new ResizeObserver(measure)
  observer.observe(dock)
  observer.observe(document.body)
  signal.addEventListener("abort", () => observer.disconnect(), { once: true })
  measure()
}
