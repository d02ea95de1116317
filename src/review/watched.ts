/** What a function made of some facts, and which of them it looked at. */
export interface Watched<T> {
  readonly value: T
  readonly reads: ReadonlySet<string>
}

/** Lets `compute` work on `facts` and notes which of them it looks at; of what lies inside a fact, the fact is noted. */
export function watched<Facts extends object, T>(facts: Facts, compute: (facts: Facts) => T): Watched<T> {
  const reads = new Set<string>()
  const note = (key: string | symbol): void => void reads.add(String(key))
  const value = compute(
    new Proxy(facts, {
      get(target, key) {
        note(key)
        return Reflect.get(target, key)
      },
      has(target, key) {
        note(key)
        return Reflect.has(target, key)
      },
      ownKeys(target) {
        for (const key of Reflect.ownKeys(target)) note(key)
        return Reflect.ownKeys(target)
      },
    }),
  )
  return { value, reads }
}
