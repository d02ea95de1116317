/** What the test page asks the content script of the layer; both travel as JSON in the detail of an event. */
export interface LayerQuestion {
  readonly number: number
  readonly act: "insert" | "replace" | "undo" | "setSubject" | "reveal" | "focus" | "text" | "describe"
  /** Which view, in order of opening; null asks for a description of all. */
  readonly view: number | null
  readonly args: readonly unknown[]
}

export interface LayerAnswer {
  readonly number: number
  readonly value?: unknown
  readonly trouble?: string
}
