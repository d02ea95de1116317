const { readFileSync } = require("node:fs")

// docs/architecture.md draws what is enforced here.
const PAGES = ["welcome", "popup", "library", "handwritten"]
const PURE = "^src/(draft|interviews|rules|review|templates|proofread)/"
const ENTRIES = "^(background\\.ts|contents/|tabs/[^/]+\\.tsx|popup/index\\.tsx)"
const ADAPTERS = "^src/webmail/adapters/"
const OUR_CODE = "^(src|popup|tabs|contents|background\\.ts)"

/** Files that hold one rule each: those the registry imports. */
const RULE = `^src/rules/(${registered("src/rules/index.ts").join("|")})\\.ts$`

function registered(file) {
  try {
    return Array.from(
      readFileSync(file, "utf8").matchAll(/"~src\/rules\/([a-z-]+)"/g),
      ([, id]) => id,
    ).filter((id) => !["rule", "index"].includes(id))
  } catch {
    return ["none"]
  }
}

/** `from` may not import `to` (both patterns); `options` refine it. */
const ban = (name, comment, from, to, refine = {}) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, ...refine.from },
  to: { path: to, ...refine.to },
})

const above = (...layers) => `^src/(${layers.join("|")})/`
const IMPURE_LAYERS = above("webmail", "platform", "stores", "panel", "ui", "background", "watcher", ...PAGES)
const AT_RUN_TIME = { to: { dependencyTypesNot: ["type-only"] } }

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    ban("pure-stays-pure", "Pure layers know neither page nor browser.", PURE, [IMPURE_LAYERS, "^popup/"]),
    ban("pure-packages", "Pure layers use pure packages.", PURE, "node_modules", {
      to: {
        pathNot:
          "node_modules/(valibot|date-fns|@date-fns/tz|harper\\.js|ical\\.js|tinyld|csv-parse|jsonc-parser)/",
      },
    }),
    ban(
      "harper-in-one-layer",
      "Only src/proofread knows the engine.",
      `${OUR_CODE}`,
      "node_modules/harper\\.js/",
      {
        from: { pathNot: "^src/(proofread/|background/harper-binary\\.ts)" },
      },
    ),
    ban(
      "draft-is-the-ground",
      "",
      "^src/draft/",
      above("interviews", "rules", "review", "templates", "proofread"),
    ),
    ban("interviews-downwards", "", "^src/interviews/", above("rules", "review", "templates", "proofread")),
    ban("rules-downwards", "", "^src/rules/", above("review", "templates", "proofread")),
    ban("review-downwards", "", "^src/review/", above("templates", "proofread")),
    ban("templates-downwards", "", "^src/templates/", above("review", "proofread")),
    ban("templates-know-rules-as-types", "", "^src/templates/", above("rules"), AT_RUN_TIME),
    ban("proofread-downwards", "", "^src/proofread/", above("review", "rules", "templates", "interviews")),
    ban("rules-do-not-know-each-other", "What two rules need gets a file of its own.", RULE, RULE),
    ban("adapters-do-not-know-each-other", "", `${ADAPTERS}([a-z]+)[^/]*\\.ts$`, ADAPTERS, {
      to: { pathNot: `${ADAPTERS}$1` },
    }),
    ban("webmail-is-dom-only", "", "^src/webmail/", [
      "node_modules",
      above(
        "interviews",
        "rules",
        "review",
        "templates",
        "proofread",
        "platform",
        "stores",
        "panel",
        "ui",
        "background",
        ...PAGES,
      ),
    ]),
    ban(
      "platform-downwards",
      "",
      "^src/platform/",
      above("rules", "review", "proofread", "webmail", "stores", "panel", "ui", "background", ...PAGES),
    ),
    ban(
      "stores-downwards",
      "",
      "^src/stores/",
      above("proofread", "webmail", "panel", "ui", "background", ...PAGES),
    ),
    ban(
      "ui-downwards",
      "",
      "^src/ui/",
      above("proofread", "webmail", "stores", "panel", "background", ...PAGES),
    ),
    ban("panel-knows-no-page", "", "^src/panel/", above("background", ...PAGES)),
    ban(
      "pages-know-no-webmail",
      "Only the welcome page has a compose window.",
      "^src/(popup|library|handwritten)/",
      above("panel", "webmail", "watcher"),
    ),
    ban("background-downwards", "", "^src/background/", above("webmail", "stores", "panel", "ui", ...PAGES)),
    ban(
      "background-without-react",
      "",
      "^src/(background|platform|webmail)/",
      "node_modules/(react|preact|lucide)",
    ),
    ban(
      "watcher-stays-small",
      "It is in every page of the webmail; the panel comes when somebody writes: docs/decisions/0008.",
      "^src/watcher/",
      [
        above("interviews", "rules", "review", "templates", "proofread", "stores", "panel", "ui"),
        "node_modules/(react|preact|zustand|valibot)",
      ],
      // The lines that it says where the panel cannot are files without any library.
      { to: { ...AT_RUN_TIME.to, pathNot: "^src/ui/say-(line|updated)\\.ts$" } },
    ),
    ban("nobody-imports-the-watcher", "", "^(src/(?!watcher/)|popup|tabs)", "^src/watcher/"),
    ban(
      "pages-do-not-know-the-background",
      "",
      "^(src/(panel|welcome|popup|library|handwritten)|popup|tabs)/",
      above("background"),
    ),
    ban(
      "pages-do-not-know-each-other",
      "",
      "^src/(welcome|popup|library|handwritten)/",
      "^src/(welcome|popup|library|handwritten)/",
      {
        to: { pathNot: "^src/$1/" },
      },
    ),
    ban("one-door-to-the-package", "", ".", "webextension-polyfill", {
      from: { pathNot: "^(src/platform/browser\\.ts|test/|node_modules/)" },
    }),
    ban("one-door-to-the-browser", "", OUR_CODE, "^src/platform/browser\\.ts$", {
      from: { pathNot: "^src/platform/" },
    }),
    ban("calendar-files-in-one-folder", "", OUR_CODE, "node_modules/ical\\.js/", {
      from: { pathNot: "^src/interviews/invitation/" },
    }),
    ban(
      "calendar-files-not-in-a-page",
      "Its 20 kB are for the background.",
      "^(contents|popup|tabs)/",
      "^src/interviews/invitation/read-invitation",
      { to: { reachable: true } },
    ),
    ban(
      "template-files-in-the-library-only",
      "Their readers are for the page where files are brought in.",
      "^(contents|popup|background\\.ts|src/panel|tabs/welcome)",
      "node_modules/(csv-parse|jsonc-parser)/",
      { to: { reachable: true } },
    ),
    ban(
      "language-detector-not-in-a-page",
      "Its 70 kB are for the background.",
      "^(contents|popup|tabs|src/panel)/",
      "^src/proofread/find-language",
      { to: { reachable: true } },
    ),
    ban(
      "plasmo-as-types-only",
      "It bundles, nothing more: docs/decisions/0001.",
      ".",
      "node_modules/(@plasmohq|plasmo)/",
      AT_RUN_TIME,
    ),
    ban("icons-in-one-file", "", OUR_CODE, "node_modules/lucide-react/", {
      from: { pathNot: "^src/ui/icons\\.ts$" },
    }),
    ban("nobody-imports-entries", "", "^(src|popup|tabs)/", ENTRIES),
    ban("product-without-tests", "", OUR_CODE, "^(test|scripts)/"),
    {
      name: "resolvable",
      severity: "error",
      from: {},
      // The bundler's own ways to import a file's text or address; tests bring the same to Vite.
      to: { couldNotResolve: true, pathNot: "^(data-text|url):" },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: OUR_CODE, pathNot: ["\\.d\\.ts$", ENTRIES] },
      to: {},
    },
  ],
  options: {
    exclude: { path: "^(build|\\.plasmo|\\.cache)/" },
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mts", ".mjs", ".cjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
}
