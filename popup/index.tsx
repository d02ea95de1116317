import "~src/ui/tokens.css"
import "~src/ui/base.css"
import "~src/ui/choices.css"
import "~src/ui/interview-form/interview-form.css"
import "~src/popup/popup.css"
import { say } from "~src/platform/i18n"
import { Popup } from "~src/popup/popup"
import { createPopupServices } from "~src/popup/popup-services"
import { namePage } from "~src/ui/name-page"

namePage(say("appName"))
const services = createPopupServices()

export default function PopupPage() {
  return <Popup services={services} />
}
