import { fakeBrowser } from "@webext-core/fake-browser"
import { object, parse, record, string } from "valibot"
import messages from "../../assets/_locales/en/messages.json"

const Catalogue = record(string(), object({ message: string() }))
const catalogue = parse(Catalogue, messages)

/**
 * Stands in for webextension-polyfill in unit tests: storage, messages, alarms and notifications in memory
 * (`fakeBrowser.reset()` empties them), and the English words of the interface. Like a browser, an unknown
 * key gives "".
 */
/** Where the extension's own pages are. */
export const OWN_ORIGIN = "moz-extension://5f1c9d3e-7a42-4b6f-9e08-2d3a4c5b6e7f"
Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `${OWN_ORIGIN}/${path}` })

const browser = Object.assign(fakeBrowser, {
  i18n: {
    ...fakeBrowser.i18n,
    getMessage: (key: string) => catalogue[key]?.message ?? "",
    getUILanguage: () => "en",
  },
})

// biome-ignore lint/style/noDefaultExport: it takes the place of a package whose export is the default one
export default browser
