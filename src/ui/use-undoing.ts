import { useState } from "react"
import type { MessageKey } from "~src/platform/i18n"

/** What became of a change: done, with a way back where there is one, or not. */
export type Changed =
  | { readonly ok: true; readonly back?: () => Promise<{ readonly ok: boolean }> }
  | { readonly ok: false }

/** Changes with a way back. */
export interface Undoing {
  /** What was done last, while it is said. */
  readonly done: { readonly message: MessageKey; readonly canUndo: boolean } | null
  /** Whether the last change or its undoing was not carried out. */
  readonly refused: boolean
  /** Does `job`; when it is done `message` says so, and it can be undone until `dismiss`. */
  run(message: MessageKey, job: () => Promise<Changed>): Promise<void>
  undo(): Promise<void>
  /** Gives up the way back. */
  dismiss(): void
}

/** One change at a time can be had back: the last one. */
export function useUndoing(): Undoing {
  const [last, setLast] = useState<{
    message: MessageKey
    back: (() => Promise<{ ok: boolean }>) | null
  } | null>(null)
  const [refused, setRefused] = useState(false)
  return {
    done: last === null ? null : { message: last.message, canUndo: last.back !== null },
    refused,
    async run(message, job) {
      const result = await job()
      setRefused(!result.ok)
      if (result.ok) setLast({ message, back: result.back ?? null })
    },
    async undo() {
      if (!last?.back) return
      const result = await last.back()
      setRefused(!result.ok)
      if (result.ok) setLast(null)
    },
    dismiss() {
      setLast(null)
      setRefused(false)
    },
  }
}
