import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { say, sayCount } from "~src/platform/i18n"
import { useInterviews } from "~src/stores/use-stores"

/** How much is stored, and what of it cannot be read. */
function Overview({ services }: LibraryPartProps) {
  const { records, unreadable, status } = useInterviews(services.interviews)
  if (status === "unavailable") return <p className="banner">{say("interviewUnavailable")}</p>
  const people = records.reduce((sum, { interview }) => sum + interview.interviewers.length, 0)
  return (
    <>
      <ul className="counts num">
        <li>{sayCount("libraryInterviews", records.length)}</li>
        <li>{sayCount("libraryPeople", people)}</li>
      </ul>
      {unreadable.length > 0 ? (
        <p className="banner">{sayCount("interviewUnreadable", unreadable.length)}</p>
      ) : null}
    </>
  )
}

export const overviewSection: LibrarySection = {
  id: "overview",
  title: "libraryData",
  lead: "libraryDataLead",
  Body: Overview,
}
