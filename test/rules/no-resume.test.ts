import { noResume } from "~src/rules/no-resume"
import { testRule } from "~test/rules/test-rule"

const letter = (middle: string) => `Dear Dana,\n\nThank you for the talk on Monday.\n\n${middle}\n\nBest,\nJo`
const points = (...lines: readonly string[]) => letter(lines.map((line) => `- ${line}`).join("\n"))

testRule(noResume, {
  met: [
    "",
    letter(
      "In my last role I cut the waiting time of the clinic by half, and I would like to do the same here.",
    ),
    letter("I have taught physics for eleven years and built the school’s first telescope."),
    letter(
      "At the bakery I led a crew of six. Then I moved to the hotel and ran its breakfast for two years.",
    ),
    letter("I graduated in 2019 and joined the harbour the same year; the rest you know from the CV."),
    points("eleven years with children", "a licence for the bus", "Spanish and some Polish"),
    points("the loom", "the dye house", "the boiler", "the cat"),
    letter("I was a cook, I am a cook and I will be a cook."),
    // Look-alikes: their history, a plan of days, open questions, the day's talk retold.
    letter("Your firm began in 1911, moved in 1950, was sold in 1988 and bought back in 2009: what a story."),
    letter("I can come on\n1. Monday at nine\n2. Tuesday at ten\n3. Friday at noon"),
    letter(
      "First we spoke of the kiln, then of the glaze, later of the market. After that you showed me the shop.",
    ),
    letter("My experience:\nnone with clay, much with people."),
  ],
  unmet: [
    {
      body: letter(
        "I graduated in 2009. From 2010 to 2013 I worked at Orbit as a planner. Then I joined Halden as a lead. In 2017 I moved to Northgate and ran the depot. Currently I manage a team of nine.",
      ),
      messages: ["steps"],
      marked: [
        "I graduated in 2009. From 2010 to 2013 I worked at Orbit as a planner. Then I joined Halden as a lead. In 2017 I moved to Northgate and ran the depot. Currently I manage a team of nine.",
      ],
    },
    {
      body: letter(
        "My first job was at a call centre. After that I was a nurse in Turin for three years. My next position was at the children’s ward. In my current role I train the new ones.",
      ),
      messages: ["steps"],
    },
    {
      body: letter(
        "I studied law in Ghent. I interned with a judge. I then worked at the city hall for five years. I was promoted twice. In 2020 I left for a firm.",
      ),
      messages: ["steps"],
    },
    {
      body: letter(
        "Before that I worked in a hotel kitchen from 2001. Later I became sous-chef. Since 2012 I have run my own place. I also completed a course in wine.",
      ),
      messages: ["steps"],
    },
    {
      body: points("SQL", "Python", "R", "Tableau", "SAP", "Excel", "Access", "Word"),
      messages: ["list"],
    },
    {
      body: letter(
        "Nurse, St. Mary, 2001 - 2004\nNurse, City Clinic, 2004 - 2008\nWard lead, City Clinic, 2008 - 2012\nLecturer, Nursing School, 2012 - 2015\nWard lead, Harbour, 2015 - 2019\nDeputy, Harbour, 2019 - 2021\nHead, Harbour, 2021 - present",
      ),
      messages: ["list"],
    },
    {
      body: letter("Work Experience:\nten years of roofs\n\nEducation:\na trade school in Lyon"),
      messages: ["headings"],
      marked: ["Work Experience:"],
    },
    {
      body: letter(
        "Skills\nwelding, cutting, reading plans\n\nCertifications\nISO 9606\n\nLanguages\nTurkish, German",
      ),
      messages: ["headings"],
      marked: ["Skills"],
    },
  ],
})
