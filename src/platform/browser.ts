import browser from "webextension-polyfill"

/** The one door to the extension interfaces of the browser; everything else goes through src/platform. */
export { browser }
