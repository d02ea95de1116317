import { browser } from "~src/platform/browser"
import { guarded } from "~src/platform/lifecycle"

/**
 * Loads a module of the extension's own, `path` within the package, into the world this script runs in. Rejects when
 * the extension is gone or the browser does not hand the file out. Each `attempt` is a fetch of its own: a browser may
 * remember that the last one came to nothing.
 */
export function loadModule<Module>(path: string, attempt: number): Promise<Module> {
  return guarded(() => import(/* @vite-ignore */ addressOf(path, attempt)) as Promise<Module>)
}

function addressOf(path: string, attempt: number): string {
  return `${browser.runtime.getURL(path)}${attempt === 0 ? "" : `?${attempt}`}`
}
