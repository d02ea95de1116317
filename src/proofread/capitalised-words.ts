/** Words that letters write with a capital although they are no names of people or firms. A slip near one is a slip. */
export const CAPITALISED_WORDS: readonly string[] = `
monday tuesday wednesday thursday friday saturday sunday january february september october november december
english american european british german french spanish chinese japanese
regards sincerely thanks cheers respectfully cordially warmly faithfully gratefully
engineer engineering developer development designer manager management director analyst analytics architect
associate assistant coordinator specialist consultant administrator representative executive accountant
technician scientist researcher supervisor recruiter secretary president officer operations
software product project program programme marketing technology department university college certificate
bachelor master's senior principal junior customer success experience resources communications business
`
  .trim()
  .split(/\s+/)
