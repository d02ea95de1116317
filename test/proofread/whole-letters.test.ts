import { expect, it } from "vitest"
import { flagged, proofread } from "~test/proofread/one-proofreader"

it.each([
  "We should organise the programme in the centre, and favour a grey colour.",
  "We should organize the program in the center, and favor a gray color.",
  "They have vectorised and containerised the whole catalogue.",
])("accepts either side of the Atlantic: %j", async (text) => {
  expect(await flagged(text)).toEqual([])
})

it.each(["Oyelaran Adébáyò", "Xiuying Brandtsson", "Zylotech"])(
  "flags %s in no form once it is given",
  async (name) => {
    const [first = ""] = name.split(" ")
    const text = [
      `Hi ${first},`,
      "",
      `It was good to meet you, and ${name} as well. ${first}'s question stayed with me, and ${name}’s plan too.`,
      `Please tell ${first.toLowerCase()} and ${name.toUpperCase()} that I said hello.`,
    ].join("\n")
    expect(await flagged(text, [name])).toEqual([])
  },
)

it("leaves a letter full of trade words, addresses and names alone", async () => {
  const text = [
    "Hi Ngozi,",
    "",
    "Thank you for walking me through the onboarding roadmap on Thursday at 10:30am. I liked how the SRE and DevOps",
    "folks at Zylotech use Kubernetes, GraphQL and dbt, and how Ms. Wójcik's stakeholders own their KPIs and OKRs.",
    "",
    "My write-up is at https://robinvale.example/notes and in notes_v2.pdf; my number is (555) 010-4477. Are there",
    "openings for a second hire in Q3? Either way:",
    "- I can start in May",
    "- I can travel, e.g. to Leeds",
    "",
    "Best regards,",
    "Robin Valeska",
  ].join("\n")
  expect(await flagged(text)).toEqual([])
})

it("finds the slips in a letter full of names", async () => {
  const text = [
    "Hi Ngozi,",
    "",
    "Thank you for take the time on Wendesday. I realy enjoyed hear from Xiuying about the the launch at Zylotech.",
    "Its a role were I could grow. I look forward to hear from you.",
    "",
    "Best Regads,",
    "Robin",
  ].join("\n")
  const found = await proofread(text, ["Ngozi"])
  const fixes = found.map(({ span, replacements }) => [text.slice(span.start, span.end), replacements[0]])
  expect(fixes).toEqual([
    ["take", "taking"],
    ["Wendesday", "Wednesday"],
    ["realy", "really"],
    ["hear", "hearing"],
    ["the the", "the"],
    ["Its", "It's"],
    ["were", "where"],
    ["hear", "hearing"],
    ["Regads", "Regards"],
  ])
  expect(found.filter(({ kind }) => kind === "spelling").length).toBe(3)
})
