import * as v from "valibot"
import { allSeen } from "~src/templates/file/all-seen"
import { PACK_LIMITS, type Pack, packFields } from "~src/templates/packs/pack"

/** A pack as its file has it. */
export const packFileSchema = v.pipe(
  v.object({ afterword: v.literal("pack"), version: v.literal(1), ...packFields }),
  allSeen(),
)

/** The text of the file that hands `pack` on. */
export function packFileText(pack: Pack): string {
  const { id, name, from, mark, about, made, letters, sections, advice } = pack
  const file = { afterword: "pack", version: 1, id, name, from, mark, about, made, letters, sections, advice }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** An id for a pack of this name: the same name always gives the same, so that a newer copy takes the older's place. */
export function packId(from: string, name: string): string {
  const plain = `${from} ${name}`
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, PACK_LIMITS.id)
    .replace(/^-+|-+$/g, "")
  return plain === "" ? "pack" : plain
}
