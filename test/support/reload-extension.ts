/** What Chromium's page of extensions can do with one of them. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>
  updateExtensionConfiguration(change: { extensionId: string } & ExtensionChange): Promise<void>
  reload(id: string, options: { failQuietly: boolean }): Promise<unknown>
}

/** What a person can set there. */
export interface ExtensionChange {
  readonly incognitoAccess?: boolean
  readonly hostAccess?: "ON_CLICK" | "ON_ALL_SITES"
}

/** Runs in Chromium's page of extensions. Outside developer mode one that is reloaded stays switched off. */
export async function reloadExtension(id: string): Promise<void> {
  const { chrome } = globalThis as unknown as { readonly chrome: { developerPrivate: DeveloperPrivate } }
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
  await chrome.developerPrivate.reload(id, { failQuietly: true })
}

/** Runs there too. Some changes have the extension reloaded. */
export async function configureExtension(given: { id: string; change: ExtensionChange }): Promise<void> {
  const { chrome } = globalThis as unknown as { readonly chrome: { developerPrivate: DeveloperPrivate } }
  const { id: extensionId, change } = given
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
  await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, ...change })
}
