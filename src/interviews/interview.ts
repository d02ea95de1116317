/** A person who was met. Empty strings and lists mean "not known". */
export interface Interviewer {
  readonly name: string
  readonly email: string
  readonly title: string
  /** What was talked about with this person, in the writer's own words. */
  readonly topics: readonly string[]
  /** A doubt or an open question this person raised. */
  readonly concern: string
}

/** The writer's own details, for the sign-off. Empty strings mean "not given". */
export interface Sender {
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly linkedin: string
}

/** The person's record of one interview. Empty strings and lists mean "not known"; nothing is ever guessed. */
export interface Interview {
  readonly company: string
  readonly role: string
  /** ISO 8601 instant of the interview, or "". */
  readonly at: string
  /** How it was held: "video", "phone", "on site" or the person's own word. */
  readonly channel: string
  readonly interviewers: readonly Interviewer[]
  readonly strengths: readonly string[]
  /** ISO 8601 date by which an answer was promised, or "". */
  readonly promisedBy: string
  readonly me: Sender
}
