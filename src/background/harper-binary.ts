// The slim build only: the full one would add 16 MB for the same findings. The bundler copies it and gives its URL.
import wasmUrl from "url:~node_modules/harper.js/dist/harper_wasm_slim_bg.wasm"
import { createBinaryModuleFromUrl, LocalLinter } from "harper.js"
import type { HarperParts } from "~src/proofread/harper-engine"

/** Harper as the extension ships it. The only file that names the engine's binary. */
export const harperParts: HarperParts = {
  LocalLinter,
  openBinary: () => createBinaryModuleFromUrl(wasmUrl, "slim"),
}
