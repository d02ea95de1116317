import { SetAsideList } from "~src/library/data/set-aside-list"
import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { say, sayCount } from "~src/platform/i18n"
import { useInterviews, useSentNotes, useTemplates } from "~src/stores/use-stores"

/** How much is stored, and what of it cannot be read. */
function Overview({ services }: LibraryPartProps) {
  const { records, status } = useInterviews(services.interviews)
  const { notes } = useSentNotes(services.sentNotes)
  const { own } = useTemplates(services.templates)
  if (status === "unavailable") return <p className="banner">{say("interviewUnavailable")}</p>
  const people = records.reduce((sum, { interview }) => sum + interview.interviewers.length, 0)
  return (
    <>
      <ul className="counts num">
        <li>{sayCount("libraryInterviews", records.length)}</li>
        <li>{sayCount("libraryPeople", people)}</li>
        <li>{sayCount("libraryNotes", notes.length)}</li>
        <li>{sayCount("libraryOwnTemplates", own.length)}</li>
      </ul>
      <SetAsideList services={services} />
    </>
  )
}

export const overviewSection: LibrarySection = {
  id: "overview",
  title: "libraryData",
  lead: "libraryDataLead",
  Body: Overview,
}
