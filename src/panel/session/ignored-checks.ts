import { createKeptByDraft } from "~src/panel/session/kept-by-draft"

/** The checks that were left out of each draft. */
export const ignoredChecks = createKeptByDraft()
