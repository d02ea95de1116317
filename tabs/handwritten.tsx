import "~src/ui/tokens.css"
import "~src/ui/base.css"
import "~src/ui/choices.css"
import "~src/handwritten/handwritten.css"
import { Handwritten } from "~src/handwritten/handwritten"
import { createHandwrittenServices } from "~src/handwritten/handwritten-services"
import { say } from "~src/platform/i18n"
import { namePage } from "~src/ui/name-page"

namePage(say("handPageTitle"))
const services = createHandwrittenServices()

export default function HandwrittenPage() {
  return <Handwritten services={services} />
}
