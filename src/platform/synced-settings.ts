import * as v from "valibot"
import { browser } from "~src/platform/browser"
import { joined, type StampedLeaves } from "~src/platform/stamped-leaves"
import { bytesOf, eraOf, ITEM_BYTES, type SyncItems } from "~src/platform/sync-items"

/** A version that writes another shape takes another name: machines are not updated at once. */
const PIECE = /^choices:\d+$/
/** What versions before this one wrote, all settings as one; every machine has its own of them. */
const FORMER = /^settings(?::\d+)?$/
const pieceKey = (index: number) => `choices:${index}`
/** Of 102,400 bytes in all; the letters share the room. */
const MOST_BYTES = 90_000

const leaf = v.union([
  v.strictTuple([v.string(), v.number()]),
  v.strictTuple([v.string(), v.number(), v.unknown()]),
])
const pieceSchema = v.object({ version: v.literal(1), era: v.string(), leaves: v.array(leaf) })
type Piece = v.InferOutput<typeof pieceSchema>

/**
 * The settings among `items`. Each piece stands for itself: whichever of them came from which machine, together they are
 * the later change of each leaf.
 */
export function settingsIn(items: SyncItems): StampedLeaves {
  const era = eraOf(items)
  const pieces = Object.keys(items).flatMap((key) =>
    PIECE.test(key) ? (readPiece(items[key], era) ?? []) : [],
  )
  return pieces.reduce<StampedLeaves>(
    (all, { leaves }) => joined(all, Object.fromEntries(leaves.map(([path, ...stamp]) => [path, stamp]))),
    {},
  )
}

/**
 * Puts the settings in the place of what is among `items`, all of them or nothing, and takes away what is left over.
 * `too-large`: they do not fit. Rejects when the browser declines.
 */
export async function writeSettings(leaves: StampedLeaves, items: SyncItems): Promise<"" | "too-large"> {
  const era = eraOf(items)
  // A word that was taken off the list goes on taking room until there is none: then it is forgotten that it was there.
  const pieces = inPieces(leaves, era) ?? inPieces(withoutFormerWords(leaves), era)
  if (pieces === null) return "too-large"
  const wanted = Object.fromEntries(pieces.map((piece, index) => [pieceKey(index), piece]))
  const isThere = Object.entries(wanted).every(
    ([key, piece]) => JSON.stringify(readPiece(items[key], era)) === JSON.stringify(piece),
  )
  if (!isThere) await browser.storage.sync.set(wanted)
  const leftOver = Object.keys(items).filter(
    (key) => FORMER.test(key) || (PIECE.test(key) && !Object.hasOwn(wanted, key)),
  )
  if (leftOver.length > 0) await browser.storage.sync.remove(leftOver)
  return ""
}

function readPiece(item: unknown, era: string): Piece | null {
  const piece = v.safeParse(pieceSchema, item)
  return piece.success && piece.output.era === era ? piece.output : null
}

/** By their paths, so that machines with the same leaves write the same; null where they do not fit. */
function inPieces(leaves: StampedLeaves, era: string): readonly Piece[] | null {
  const pieces: Piece[] = []
  let room = 0
  let all = 0
  for (const path of Object.keys(leaves).sort()) {
    const entry: Piece["leaves"][number] = [path, ...(leaves[path] ?? [0])]
    const size = bytesOf(",", entry)
    all += size
    if (size > room) {
      pieces.push({ version: 1, era, leaves: [] })
      room = ITEM_BYTES - bytesOf("choices:000", pieces.at(-1))
    }
    if (size > room || all > MOST_BYTES) return null
    pieces.at(-1)?.leaves.push(entry)
    room -= size
  }
  return pieces
}

function withoutFormerWords(leaves: StampedLeaves): StampedLeaves {
  return Object.fromEntries(
    Object.entries(leaves).filter(([path, [, value]]) => value !== undefined || !path.startsWith("words/")),
  )
}
