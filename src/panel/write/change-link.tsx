import { say } from "~src/platform/i18n"
import { openLibrary } from "~src/platform/open-library"
import { templatePlace } from "~src/platform/template-place"

/** Leads to where a letter or section can be put in one's own words. */
export function ChangeLink({ id }: { readonly id: string }) {
  return (
    <button
      type="button"
      className="btn text card-act"
      data-change={id}
      onClick={() => void openLibrary(templatePlace(id))}
    >
      {say("writeChange")}
    </button>
  )
}
