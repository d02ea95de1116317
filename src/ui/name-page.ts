import { say } from "~src/platform/i18n"

/** Gives one of our own pages its title and language; HTML files are not translated by the browser. */
export function namePage(title: string): void {
  document.title = title
  document.documentElement.lang = say("pageLanguage")
}
