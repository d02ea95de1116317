/** Several machines of one person: each with a storage, a copy of what the browser's sync holds, and a clock of its own. */
type Items = Record<string, unknown>

export interface Machine {
  readonly local: Items
  readonly copy: Items
  /** Keys changed here that the account has not heard of. */
  readonly pending: Set<string>
  /** By key: which change of the account's this machine has. */
  readonly seen: Record<string, number>
  /** Milliseconds that its clock is ahead. */
  skew: number
}

interface Account {
  readonly items: Items
  readonly changes: Record<string, number>
}

export function createMachine(skew = 0): Machine {
  return { local: {}, copy: {}, pending: new Set(), seen: {}, skew }
}

export function createAccount(): Account {
  return { items: {}, changes: {} }
}

let current: Machine = createMachine()

/** Whatever reads and writes storage from now on does so on this machine. */
export function sitDownAt(machine: Machine): void {
  current = machine
}

/**
 * The browser's own sync, key by key. Of a key that another machine changed meanwhile one of both is lost, as `keepsMine` says;
 * `concerns` lets only some keys arrive now.
 */
export function exchange(
  { copy, pending, seen }: Machine,
  { items, changes }: Account,
  {
    keepsMine = true,
    concerns = () => true,
  }: { keepsMine?: boolean; concerns?: (key: string) => boolean } = {},
): void {
  for (const key of [...pending].filter(concerns)) {
    const isInConflict = (changes[key] ?? 0) !== (seen[key] ?? 0)
    pending.delete(key)
    if (isInConflict && !keepsMine) continue
    take(key, copy, items)
    changes[key] = (changes[key] ?? 0) + 1
  }
  for (const key of Object.keys(changes).filter(concerns)) {
    take(key, items, copy)
    seen[key] = changes[key] ?? 0
  }
}

function take(key: string, from: Items, to: Items): void {
  if (Object.hasOwn(from, key)) to[key] = plain(from[key])
  else delete to[key]
}

function area(items: () => Items, changed: (key: string) => void) {
  const forget = (keys: string | string[]) => {
    for (const key of [keys].flat()) {
      delete items()[key]
      changed(key)
    }
  }
  return {
    get: async (wanted: string | null) => {
      const all = Object.entries(items()).filter(([key]) => wanted === null || key === wanted)
      return plain(Object.fromEntries(all))
    },
    set: async (values: Items) => {
      for (const [key, value] of Object.entries(values)) {
        items()[key] = plain(value)
        changed(key)
      }
    },
    remove: async (keys: string | string[]) => forget(keys),
    clear: async () => forget(Object.keys(items())),
  }
}

/** Some browsers give objects back by their keys. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  ) as T
}

/** Takes the place of the browser. */
export const browser = {
  runtime: { id: "afterword" },
  storage: {
    local: area(
      () => current.local,
      () => {},
    ),
    sync: area(
      () => current.copy,
      (key) => current.pending.add(key),
    ),
  },
}
