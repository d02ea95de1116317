/** Runs in Chromium's page of extensions. Outside developer mode one that is reloaded stays switched off. */
export async function reloadExtension(id: string): Promise<void> {
  const { chrome } = globalThis as unknown as {
    readonly chrome: {
      readonly developerPrivate: {
        updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>
        reload(id: string, options: { failQuietly: boolean }): Promise<unknown>
      }
    }
  }
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
  await chrome.developerPrivate.reload(id, { failQuietly: true })
}
