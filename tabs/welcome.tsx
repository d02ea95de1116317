import "~src/ui/tokens.css"
import "~src/ui/base.css"
import "~src/welcome/welcome.css"
import { say } from "~src/platform/i18n"
import { namePage } from "~src/ui/name-page"
import { Welcome } from "~src/welcome/welcome"

namePage(say("welcomePageTitle"))

export default function WelcomePage() {
  return <Welcome />
}
