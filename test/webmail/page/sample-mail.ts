/** One conversation in the list behind the compose windows. */
export interface SampleMail {
  readonly from: string
  readonly subject: string
  readonly preview: string
  readonly time: string
  readonly unread: boolean
}

const senders = [
  "Dana Whitfield",
  "Orbit Labs",
  "Priya Raman",
  "Harbour Library",
  "Tom Keller",
  "Lakeside Rowing Club",
]
const subjects: readonly (readonly [subject: string, preview: string])[] = [
  ["Your visit on Thursday", "Please come to the front desk at a quarter to ten and ask for me."],
  [
    "Timetable for the second round",
    "Attached is the plan for the day, with the names of the people you will meet.",
  ],
  ["Lunch next week?", "I am in town from Tuesday on and would love to hear how it all went."],
  ["Two books are due on Friday", "You can renew them at the desk or by telephone."],
  ["Photos from the weekend", "The light on the lake was the best of the year, have a look."],
  ["Boat times for spring", "The new timetable starts in March and runs until the end of May."],
  ["Re: directions", "Take the second exit at the roundabout, then it is the blue door on the left."],
]

/** A mailbox of `count` made-up conversations, newest first, the same every time. */
export function sampleMail(count: number): readonly SampleMail[] {
  return Array.from({ length: count }, (_, index) => {
    const [subject, preview] = subjects[index % subjects.length] ?? ["", ""]
    const from = senders[(index * 5) % senders.length] ?? ""
    const time =
      index < 4 ? `${11 - index}:${40 - index * 7}` : `Nov ${Math.max(1, 22 - Math.floor(index / 2))}`
    return { from, subject, preview, time, unread: index % 4 === 0 }
  })
}
