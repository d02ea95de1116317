const COLORS = {
  light: { met: ["#DCEDE5", "#1F6E58"], problem: ["#FBE3D5", "#B24E23"], slip: "#B24E23" },
  dark: { met: ["#234036", "#7FCBB0"], problem: ["#4A2E1F", "#F2A683"], slip: "#F2A683" },
} as const

interface Sheet {
  readonly sheet: CSSStyleSheet
  scheme: "light" | "dark" | null
}

const sheets = new WeakMap<Document, Sheet>()

/**
 * Puts the colours of our highlights into the document, once. A constructed sheet is no node, so the page's DOM stays as
 * it was, and the page's content security policy does not apply to it.
 */
export function highlightSheet(document: Document, scheme: "light" | "dark"): void {
  const known = sheets.get(document) ?? addSheet(document)
  // Writing a sheet has the whole page styled anew.
  if (known.scheme === scheme) return
  known.scheme = scheme
  const { met, problem, slip } = COLORS[scheme]
  const slips = `::highlight(afterword-slip){text-decoration:underline dotted 2px ${slip}}`
  known.sheet.replaceSync(rule("afterword-met", met) + rule("afterword-problem", problem) + slips)
}

function addSheet(document: Document): Sheet {
  const added: Sheet = { sheet: new CSSStyleSheet(), scheme: null }
  sheets.set(document, added)
  document.adoptedStyleSheets.push(added.sheet)
  return added
}

function rule(name: string, [background, line]: readonly [string, string]): string {
  return `::highlight(${name}){background-color:${background};text-decoration:underline 2px ${line}}`
}
