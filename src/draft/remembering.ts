/**
 * `make`, which always gives the same for the same text, with its last answers remembered: after a typing pause nearly all
 * sentences are what they were. With `most` texts remembered it begins anew.
 */
export function remembering<Made>(most: number, make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, { readonly made: Made }>()
  return (text) => {
    const before = known.get(text)
    if (before) return before.made
    const made = make(text)
    if (known.size >= most) known.clear()
    known.set(text, { made })
    return made
  }
}
