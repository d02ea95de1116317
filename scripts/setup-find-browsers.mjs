// Where the browsers are. Plain Node without dependencies: it runs before `npm ci`.
import { accessSync, constants, existsSync, readdirSync } from "node:fs"
import { homedir } from "node:os"
import { delimiter, join } from "node:path"

/**
 * @typedef {object} BrowserPlaces
 * @property {string} name how people call it
 * @property {string} variable the environment variable that points to it
 * @property {string[]} commands names looked up on the PATH, best first
 * @property {string[]} places usual full paths, best first
 * @property {string} packageName what apt calls it
 */

const programFiles = [
  process.env.PROGRAMFILES,
  process.env["PROGRAMFILES(X86)"],
  process.env.LOCALAPPDATA,
].filter(Boolean)

/** @type {BrowserPlaces} */
export const chromium = {
  name: "Chromium",
  variable: "CHROME_PATH",
  // Chrome itself comes last: since version 137 it no longer loads an extension from the command line.
  commands: [
    "chromium",
    "chromium-browser",
    "microsoft-edge",
    "microsoft-edge-stable",
    "google-chrome",
    "google-chrome-stable",
  ],
  places: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ...programFiles.map((folder) => join(folder, "Chromium", "Application", "chrome.exe")),
    ...programFiles.map((folder) => join(folder, "Microsoft", "Edge", "Application", "msedge.exe")),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ...programFiles.map((folder) => join(folder, "Google", "Chrome", "Application", "chrome.exe")),
  ],
  packageName: "chromium",
}

/** @type {BrowserPlaces} */
export const firefox = {
  name: "Firefox",
  variable: "FIREFOX_PATH",
  commands: ["firefox-esr", "firefox"],
  places: [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    ...programFiles.map((folder) => join(folder, "Mozilla Firefox", "firefox.exe")),
  ],
  packageName: "firefox-esr",
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @param {string} command */
export function onPath(command) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, command)).find(isExecutable)
}

/** Chromium as fetched by `npx playwright-core install chromium`, for people who may not install system packages. */
function fetchedChromium() {
  const caches = {
    darwin: join(homedir(), "Library", "Caches", "ms-playwright"),
    win32: join(process.env.LOCALAPPDATA ?? homedir(), "ms-playwright"),
    linux: join(homedir(), ".cache", "ms-playwright"),
  }
  const cache = caches[process.platform] ?? caches.linux
  if (!existsSync(cache)) return undefined
  const inside = [
    "chrome-linux/chrome",
    "chrome-linux64/chrome",
    "chrome-win/chrome.exe",
    "chrome-win64/chrome.exe",
  ]
  const apps = ["chrome-mac", "chrome-mac-arm64"].map(
    (folder) => `${folder}/Chromium.app/Contents/MacOS/Chromium`,
  )
  const builds = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse()
  return builds
    .flatMap((build) => [...inside, ...apps].map((file) => join(cache, build, file)))
    .find(isExecutable)
}

/** @param {BrowserPlaces} browser */
function find({ name, variable, commands, places }) {
  const chosen = process.env[variable]
  if (chosen) {
    if (isExecutable(chosen)) return chosen
    throw new Error(
      `${variable} points to ${chosen}, which is not a program: set it to the full path of ${name}.`,
    )
  }
  for (const command of commands) {
    const found = onPath(command)
    if (found) return found
  }
  return places.find(isExecutable)
}

/** Full path of a Chromium, Edge or Chrome, or undefined. Throws when CHROME_PATH points to nothing. @returns {string | undefined} */
export const findChromium = () => find(chromium) ?? fetchedChromium()

/** Full path of Firefox, or undefined. Throws when FIREFOX_PATH points to nothing. @returns {string | undefined} */
export const findFirefox = () => find(firefox)
