/** Downloads `value` as a JSON file of that name. */
export function saveCopy(fileName: string, value: unknown): void {
  saveText(fileName, JSON.stringify(value, null, 2))
}

/** Downloads `text`, which is JSON, as a file of that name. */
export function saveText(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }))
  const link = document.createElement("a")
  link.href = url
  link.download = fileName.replace(/[^\w.-]+/g, "-")
  link.click()
  // The download reads the address after this turn; the page, and the address with it, is short-lived anyway.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
