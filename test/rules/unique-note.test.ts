import { uniqueNote } from "~src/rules/unique-note"
import { interviewWith, person, to } from "~test/interviews/sample"
import { testRule } from "~test/rules/test-rule"

const TOM_HAS =
  "Hi Tom,\n\nThank you for taking the time to meet me today. I keep thinking about the tide gauges you fitted to the old lock. I led a crew of eight at the Humber works. I look forward to hearing from you.\n\nBest,\nJo"
const sent = (...notes: readonly { to: string; body: string }[]) => ({ sentNotes: notes })
const toTom = sent({ to: "tom@lock.example", body: TOM_HAS })
const note = (prose: string, context: object = toTom) => ({
  body: `Hi Dana,\n\n${prose}\n\nBest,\nJo`,
  recipients: [to("Dana Whitfield <dana@lock.example>")],
  context,
})
const lock = interviewWith({
  company: "Lock and Weir",
  role: "Dock Engineer",
  interviewers: [
    person({ name: "Dana Whitfield", email: "dana@lock.example" }),
    person({ name: "Tom Abel", email: "tom@lock.example" }),
  ],
})

testRule(uniqueNote, {
  met: [
    note("Your story of the flooded kitchen made me laugh. I would like to draw the next gate with you."),
    // Greeting, closing and the few ways to say thanks may be shared.
    note(
      "Thank you for taking the time to meet me today. I liked your sketch of the fish ladder. I look forward to hearing from you.",
    ),
    note("Thank you for taking the time to meet me today. I would be glad to build fish ladders with you."),
    note("I look forward to hearing from you. You were kind about my welding, and right about the seams."),
    note("The tide was high when we walked along the gauge house, and I saw why the lock leaks."),
    note("Good tea!"),
    note("Thank you.", toTom),
    note(
      "I would love to work as a Dock Engineer at Lock and Weir. The fish ladder is a fine piece of work.",
      {
        ...sent({
          to: "tom@lock.example",
          body: "Hi Tom,\n\nI would love to work as a Dock Engineer at Lock and Weir. The gauge stays with me.",
        }),
        interview: lock,
      },
    ),
    // Look-alikes: what this reader got before, and a note of which no words were kept beside one that differs.
    note(
      "Your story of the flooded kitchen made me laugh.",
      sent(
        { to: "dana@lock.example", body: "Your story of the flooded kitchen made me laugh." },
        { to: "tom@lock.example", body: TOM_HAS },
      ),
    ),
    note("I led a big crew at Humber once, as you know, and I would lead one here."),
    note(
      "I keep the gauges I was given.",
      sent({ to: "tom@lock.example", body: TOM_HAS }, { to: "x@y.example", body: "" }),
    ),
    note("Thank you so much for your time and for the tea in the pump house this morning."),
  ],
  unmet: [
    {
      ...note("I keep thinking about the tide gauges you fitted to the old lock. I liked your sketches too."),
      messages: ["shared"],
      marked: ["I keep thinking about the tide gauges you fitted to the old lock."],
    },
    {
      ...note("I led a crew of eight at the Humber works! Your sketch of the fish ladder is on my desk."),
      messages: ["shared"],
      marked: ["I led a crew of eight at the Humber works!"],
    },
    {
      ...note("I often keep thinking about the tide gauges you fitted to the old lock. And the ladder."),
      messages: ["shared"],
    },
    {
      ...note("I led a crew of 12 at the Humber works.\nI would lead one here."),
      messages: ["shared"],
      marked: ["I led a crew of 12 at the Humber works."],
    },
    {
      body: TOM_HAS.replace("Tom", "Dana"),
      context: toTom,
      recipients: [to("dana@lock.example")],
      messages: ["shared", "shared", "shared", "shared"],
    },
    {
      // Set phrases only, but all of them.
      ...note(
        "Thank you for your time today. I enjoyed our talk very much. I look forward to hearing from you.",
        sent({
          to: "Tom Abel",
          body: "Hi Tom,\n\nThank you for your time today. I enjoyed our talk very much. I look forward to hearing from you.",
        }),
      ),
      messages: ["shared", "shared", "shared"],
    },
    {
      ...note(
        "I keep thinking about the tide gauges you fitted to the old lock.",
        sent(
          { to: "Tom Abel <tom@lock.example>", body: TOM_HAS },
          { to: "ida@lock.example", body: TOM_HAS.replace("Tom", "Ida") },
        ),
      ),
      messages: ["shared"],
    },
    {
      ...note(
        "Thank you, Dana, for the tide tables and the boots. See you.",
        sent({
          to: "Tom Abel",
          body: "Thank you, Tom, for the tide tables and the boots.",
        }),
      ),
      messages: ["shared"],
      marked: ["Thank you, Dana, for the tide tables and the boots."],
    },
  ],
  unknown: [
    note("Your story made me laugh.", {}),
    note("Your story made me laugh.", sent({ to: "tom@lock.example", body: "" })),
    note("Your story made me laugh.", sent({ to: "Dana Whitfield", body: "Your story made me laugh." })),
  ],
})
