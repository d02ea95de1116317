/** One row of docs/compatibility.md: `test` is the title of a test in `test/browser/<file>`. */
export interface State {
  readonly state: string
  readonly webmail: string
  readonly tried: string
  readonly file: string
  readonly test: string
  readonly browsers: string
}

/** A row of what is tried in both browsers. */
export function row(state: string, webmail: string, tried: string, file: string, test: string): State {
  return { state, webmail, tried, file, test, browsers: "Chromium, Firefox" }
}
