/** The mark of a pack: its letters or emoji, as text. Its name always stands beside it, so it is not read out. */
export function PackMark({ mark }: { readonly mark: string }) {
  return (
    <span className="pack-mark" aria-hidden="true">
      <bdi>{mark}</bdi>
    </span>
  )
}
