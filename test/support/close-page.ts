import { expect } from "vitest"
import type { Page } from "./page"

/** Closes a tab; nothing may have gone wrong in it. */
export async function closeWithoutErrors(page: Page): Promise<void> {
  const errors = page.errors()
  await page.close()
  expect(errors).toEqual([])
}
