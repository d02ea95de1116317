import { useState } from "react"
import { decodeFile } from "~src/library/share/decode-file"
import { logThrown } from "~src/platform/log"
import type { FileProblem } from "~src/templates/file/file-problem"
import type { LettersReading, PackReading } from "~src/templates/file/file-reading"
import { readFile } from "~src/templates/file/read-file"

/** A way back from what was just done; false when it was not taken. */
export type Undo = () => Promise<boolean>

/** How far a file of letters has come. Nothing is stored before `done`. */
export type FileStep =
  | { readonly at: "waiting" }
  | { readonly at: "unread" }
  | { readonly at: "refused"; readonly name: string; readonly problem: FileProblem }
  | { readonly at: "looking"; readonly name: string; readonly reading: LettersReading | PackReading }
  | { readonly at: "done"; readonly said: string; readonly undo: Undo }
  | { readonly at: "undone" }

/** Takes a file that was chosen to where it can be looked over. One that comes meanwhile takes its place. */
export function useLetterFile() {
  const [step, setStep] = useState<FileStep>({ at: "waiting" })

  async function read(file: File): Promise<void> {
    const { name } = file
    try {
      const decoded = await decodeFile(file)
      const reading = decoded.ok ? readFile(decoded.text) : decoded
      setStep(
        reading.ok ? { at: "looking", name, reading } : { at: "refused", name, problem: reading.problem },
      )
    } catch (thrown) {
      logThrown("file of letters not read", thrown)
      setStep({ at: "unread" })
    }
  }

  return { step, setStep, read: (file: File) => void read(file) }
}
