import "~src/ui/tokens.css"
import "~src/ui/base.css"
import "~src/ui/choices.css"
import "~src/ui/interview-form/interview-form.css"
import "~src/library/library.css"
import "~src/library/letters/letters.css"
import "~src/library/share/share.css"
import { Library } from "~src/library/library"
import { createLibraryServices } from "~src/library/library-services"
import { say } from "~src/platform/i18n"
import { namePage } from "~src/ui/name-page"

namePage(say("libraryPageTitle"))
const services = createLibraryServices()

export default function LibraryPage() {
  return <Library services={services} />
}
