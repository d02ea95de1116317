import type { Ref } from "react"

interface FilePickerProps {
  /** What the button that opens it clicks on. */
  readonly picker: Ref<HTMLInputElement>
  /** As in the `accept` of a file field. */
  readonly accept: string
  readonly label: string
  readonly field: string
  readonly onFile: (file: File) => void
}

/** The file field behind a button of ours. */
export function FilePicker({ picker, accept, label, field, onFile }: FilePickerProps) {
  return (
    <input
      ref={picker}
      className="vh"
      type="file"
      accept={accept}
      tabIndex={-1}
      aria-label={label}
      data-field={field}
      onChange={(event) => {
        const file = event.currentTarget.files?.[0]
        // The same file can be picked again.
        event.currentTarget.value = ""
        if (file) onFile(file)
      }}
    />
  )
}
