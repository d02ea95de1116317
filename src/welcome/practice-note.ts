import { emptyInterview, emptyInterviewer } from "~src/interviews/blank-interview"
import type { Interview } from "~src/interviews/interview"

/** Whom the practice note goes to. */
export const practiceReader = { name: "Emeka Okafor", address: "emeka.okafor@lanternstreet.example" }

export const practiceSubject = "Thank you – Studio Coordinator interview"

/** Good so far: a name is still to be filled in, and nothing says yet why the writer fits. One entry a line. */
export const practiceLines: readonly string[] = [
  "Dear Emeka Okafor,",
  "",
  "Thank you for showing me around the studio yesterday. The wall of index cards that holds your whole season has stayed with me, and I would love to help keep it moving as your Studio Coordinator.",
  "",
  "I look forward to hearing from you.",
  "",
  "Kind regards,",
  "[Your name]",
]

/** The made-up interview the practice note is about: the day before `now` (ISO 8601), in the afternoon. */
export function practiceInterview(now: string): Interview {
  const at = new Date(now)
  at.setDate(at.getDate() - 1)
  at.setHours(14, 30, 0, 0)
  return {
    ...emptyInterview(),
    company: "Lantern Street Theatre",
    role: "Studio Coordinator",
    at: at.toISOString(),
    channel: "on site",
    interviewers: [
      {
        ...emptyInterviewer(),
        name: practiceReader.name,
        email: practiceReader.address,
        title: "Studio Manager",
        topics: ["the wall of index cards for the season"],
      },
    ],
    strengths: ["keeping three touring calendars in step"],
    me: { ...emptyInterview().me, name: "Robin Hale" },
  }
}
