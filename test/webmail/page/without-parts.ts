import type { ComposeRequest } from "../practice"

/** `request` without the parts that stand in the body once the window is open. */
export function withoutParts({
  signature: _signature,
  quote: _quote,
  foldQuote: _foldQuote,
  ...rest
}: ComposeRequest): ComposeRequest {
  return rest
}
