import { pages } from "./pages"
import { scoreOf } from "./score"

/** Runs in a page without any content of its own. */
Object.assign(globalThis, { mutantScores: () => pages.map(scoreOf) })
