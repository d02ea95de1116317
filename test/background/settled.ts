/**
 * Waits until everything that the background began has come to its end. In these tests that is promises only, over a browser
 * that answers at once, and all of them are done before the next turn begins: nothing here depends on how fast a machine is.
 */
export function settled(): Promise<void> {
  return new Promise((done) => setImmediate(done))
}
