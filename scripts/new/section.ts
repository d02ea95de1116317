import { slots, tones } from "~src/templates/slot"
import { addImport, addToList, camelCase, sentenceCase, writeNew } from "./edit"

const REGISTRY = "src/templates/index.ts"

/** Starts a section. Its id begins with its slot and ends with its tone. */
export function newSection(id: string): readonly string[] {
  const slot = slots.find((name) => id === name || id.startsWith(`${name}-`))
  if (!slot) throw new Error(`A section's name begins with its slot: one of ${slots.join(", ")}.`)
  const tone = tones.find((name) => id.endsWith(`-${name}`))
  if (!tone) throw new Error(`A section's name ends with its tone: one of ${tones.join(", ")}.`)
  const path = `src/templates/sections/${id}.ts`
  writeNew(
    path,
    `import { defineSection } from "~src/templates/define-section"

export const ${camelCase(id)} = defineSection({
  id: "${id}",
  slot: "${slot}",
  tone: "${tone}",
  noteKinds: ["thank-you"],
  title: "${sentenceCase(id)}",
  body: "",
  satisfies: [],
})
`,
  )
  addImport(REGISTRY, `import { ${camelCase(id)} } from "~src/templates/sections/${id}"`)
  addToList(REGISTRY, "sections", camelCase(id), camelCase(slot))
  return [path, REGISTRY]
}

/** Starts a letter out of the sections of one tone. */
export function newLetter(id: string): readonly string[] {
  const path = `src/templates/letters/${id}.ts`
  const name = `${camelCase(id)}Letter`
  writeNew(
    path,
    `import { defineLetter } from "~src/templates/define-letter"

export const ${name} = defineLetter({
  id: "${id}",
  noteKind: "thank-you",
  tone: "warm",
  title: "${sentenceCase(id)}",
  subject: "",
  paragraphs: [["greeting-warm"], ["thanks-warm", "recall-warm"], ["forward-look-warm"], ["sign-off-warm"]],
})
`,
  )
  addImport(REGISTRY, `import { ${name} } from "~src/templates/letters/${id}"`)
  addToList(REGISTRY, "letters", name)
  return [path, REGISTRY]
}
