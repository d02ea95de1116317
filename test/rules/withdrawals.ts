const dear = (text: string) => `Dear Ms. Lund,\n\n${text}\n\nKind regards,\nJo Tan`

/** Drafts of people who want the job no more: what a follow-up should still say is no question there. */
export const withdrawals = [
  dear("Thank you for the offer. After much thought I have decided to decline it."),
  dear("I am writing to withdraw my application for the post of bus driver."),
  dear("I have accepted another position, closer to my parents."),
  dear("I've decided not to pursue the role any further, as the night shifts would not suit my family."),
  dear("I am no longer able to take the job, because we are moving to Porto."),
  dear("I was honoured to be asked, but I will be staying with my current school."),
  "hi ana, sorry but i have to pull out, i took a different job. thx for everything, max",
  { body: dear("I must respectfully decline your offer of the chair."), compose: "reply" as const },
]
