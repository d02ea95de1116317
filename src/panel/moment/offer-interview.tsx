import { memo } from "react"
import { useSession } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import { IconPlus } from "~src/ui/icons"

/** Offers to write the interview down, with what the compose window shows; nothing is saved before she says so. */
export const OfferInterview = memo(function OfferInterview() {
  const session = useSession()
  return (
    <div className="moment" data-moment="offer">
      <IconPlus className="i" aria-hidden="true" />
      <p>
        {say("momentOffer")}{" "}
        <button
          type="button"
          className="link"
          data-action="offer-interview"
          onClick={() => session.store.setState({ tab: "interview" })}
        >
          {say("momentOfferAction")}
        </button>
      </p>
    </div>
  )
})
