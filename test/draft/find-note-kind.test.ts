import { describe, expect, test } from "vitest"
import { findNoteKind } from "~src/draft/find-note-kind"
import type { NoteKind } from "~src/draft/note-kind"
import type { Known } from "~src/draft/note-purpose"
import { parseDraft } from "~src/draft/parse-draft"
import type { DraftSnapshot } from "~src/draft/snapshot"
import { FOLLOW_UPS } from "~test/draft/kinds/follow-ups"
import { LOOK_ALIKES } from "~test/draft/kinds/look-alikes"

type Written = string | Partial<DraftSnapshot>

function kindOf(written: Written, known: Known = {}): NoteKind {
  const snapshot = typeof written === "string" ? { body: written } : written
  const draft = parseDraft({ compose: "new", subject: "", body: "", recipients: [], ...snapshot })
  return findNoteKind(draft, known)
}

const titleOf = (written: Written) =>
  (typeof written === "string" ? written : `${written.subject ?? ""} ${written.body ?? ""}`)
    .replace(/\s+/g, " ")
    .slice(0, 80)

const kinds: Readonly<Record<NoteKind, readonly Written[]>> = {
  "thank-you": [
    "",
    "Dear Mira,",
    "Dear Mira, It was good to meet you all on Tuesday.",
    { compose: "reply", subject: "Re: Interview on Tuesday", body: "" },
    "Hi Sam,\n\nthank you for seeing me today\n\nJo",
    "Dear Ms. Adeyemi,\n\nThank you for the hour you gave me this morning. The harbour project sounds like a good challenge, and I would be glad to join your planning team.\n\nKind regards,\nJo Tan",
    "Dear Lee,\n\nI enjoyed our conversation on Monday about the analyst position. Your plan to bring the three depots onto one system is close to what I did at Brook Foods, and I would love to help with it. When do you expect to make a decision? Thank you for interviewing me.\n\nBest,\nRuth",
    {
      subject: "Thank you – Nurse interview",
      body: "Dear Dr. Osei,\n\nWhat you told me about the night ward stayed with me. I have worked nights for four years and like the calm of them. I would be happy to work with your team, and I thank you for your time yesterday.\n\nSincerely,\nPia",
    },
    {
      compose: "reply",
      subject: "Re: Your interview on Thursday",
      body: "Dear Ken,\n\nThank you for meeting with me yesterday about the store manager role. I liked hearing how the teams share the early shifts, and I am keen to be part of it.\n\nBest,\nAda",
    },
  ],
  "check-in": [
    "Dear Ken,\n\nI am checking in about the store manager role we discussed two weeks ago. Is there any news? I am still very interested in joining your team.\n\nBest,\nAda",
    "Hi Noor,\n\nI hope you had a good start to the month. Could you tell me the status of my application for the designer position? I enjoyed our interview and remain keen.\n\nThanks,\nLee",
    "Dear Mr. Hall,\n\nThank you again for speaking with me last week about the teaching post. You mentioned that you hoped to have news by Friday, and I wonder where things stand. I am glad to send anything else you need.\n\nKind regards,\nMo",
    "Hello Ines,\n\nI haven't heard back since my interview on the third and wanted to ask whether a decision has been made about the driver job.\n\nRegards,\nTom",
  ],
  "final-check-in": [
    "Dear Ken,\n\nI wanted to check in one last time about the store manager role. If it is still open, I would love to join you.\n\nBest,\nAda",
    "Dear Ines,\n\nI have not heard from you since my interview, so I assume the position has been filled. I will not write again about it; should anything change, I would be glad to hear from you.\n\nRegards,\nTom",
  ],
  "after-rejection": [
    "Dear Ken,\n\nThank you for letting me know that you chose another candidate. I enjoyed meeting the team and would be glad to be considered for other roles.\n\nBest,\nAda",
    "Hi Noor,\n\nI am sorry it did not work out this time, and I am grateful for the time you gave me. Please keep me in mind for future openings.\n\nLee",
    "Dear Ines,\n\nthank you for telling me. I was disappointed not to be selected for the position, but I wish the new colleague well.\n\nTom",
    "Dear Ken,\n\nI understand that you decided not to move forward with me for the store manager role. Thank you for the interview all the same.\n\nAda",
  ],
  reply: [
    {
      compose: "reply",
      body: "Dear Ken,\n\nThank you for getting back to me. Thursday at ten works well for me, and I look forward to the second interview.\n\nBest,\nAda",
    },
    {
      compose: "reply",
      body: "Hi Noor,\n\nThank you for your message about the designer role at Pike. I was glad to hear from you and am available all of next week.\n\nLee",
    },
    "Dear Ines,\n\nI am delighted to accept the position of driver. Thank you for the offer; I will sign the papers today.\n\nTom",
    "Dear Ines,\n\nthank you for the interview for the driver job. I have decided not to go ahead with it, since the depot is two hours from my home.\n\nTom",
    "Dear Ken,\n\nI am no longer interested in the store manager role that we discussed, and wanted you to hear it from me. Thank you for your time.\n\nAda",
  ],
  "not-a-follow-up": [
    // From the other side of the table.
    "Dear Jo,\n\nThank you for your interest in Pike Tools and for your application. We would like to invite you to an interview for the planner position next Tuesday at nine. Please let me know whether that suits you.\n\nKind regards,\nDana",
    "Hi Jo,\n\nThanks for coming in to meet the team on Monday. We enjoyed our conversation about the analyst role and will be in touch by the end of next week.\n\nDana",
    "Dear Jo,\n\nI am pleased to offer you the position of planner. Your start date would be the first of May, with a salary as discussed in your interview. Please sign the attached letter.\n\nDana",
    "Dear all,\n\nThank you for interviewing the candidates for the planner role this week. Please send your scorecards by Friday so that we can make a decision.\n\nDana",
    "Hi Rob,\n\nIt was good to speak with you today. My client is looking to fill a planner position near you. If you know anyone who may be interested, send me your resume and theirs.\n\nCheers,\nMax",
    // Sellers and partners.
    "Hi Rob,\n\nThank you for your time yesterday. As discussed, here is the proposal with our pricing for forty seats. Shall we set up a demo for the wider team next week? I look forward to working with you.\n\nMax",
    "Dear Ms. Lund,\n\nThank you for meeting with us about the new warehouse. I attach the revised quote and the contract, and look forward to hearing from you about the next steps.\n\nMax",
    // Candidates, but not after an interview.
    "Dear Dana,\n\nI am writing to confirm our interview on Tuesday at nine. I look forward to meeting you and learning more about the planner role.\n\nJo",
    "Dear hiring team,\n\nI would like to apply for the planner position. My experience fits the role well, and I would welcome the chance to discuss it. I attach my resume.\n\nJo",
    "Hi Sue,\n\nThanks so much for the informational interview on Friday. Your advice on moving from retail to planning helped me a lot, and I am already reading the book.\n\nJo",
    // Everyday mail, short and long.
    "Hi Lena, lunch on Thursday? The noodle place is open again.",
    "Can you send me the spreadsheet before four?",
    "This month's newsletter: three new walks along the coast, a recipe for plum cake, and the dates of the spring market. You can unsubscribe at any time with the link below, and we promise not to mind.",
    "Hi team,\n\nthe build is green again after Kim changed the cache. Two tests were slow on the old machine, so we moved them to the night run. If you see them fail during the day, write it in the channel and somebody will look at it before the release on Friday afternoon.\n\nLena",
    "pebble ".repeat(4_000),
  ],
}

describe("findNoteKind", () => {
  for (const [kind, drafts] of Object.entries(kinds)) {
    describe(kind, () => {
      test.each(drafts.map((written) => [titleOf(written), written] as const))("%s", (_title, written) => {
        expect(kindOf(written)).toBe(kind)
      })
    })
  }
})

describe("in the words of many trades", () => {
  const written = Object.entries({ ...FOLLOW_UPS, ...LOOK_ALIKES }).flatMap(([group, drafts]) =>
    drafts.map((draft) => [group, titleOf(draft), draft] as const),
  )
  test.each(written)("%s: %s", (group, _title, draft) => {
    expect(kindOf(draft)).toBe(group in FOLLOW_UPS ? group : "not-a-follow-up")
  })
})

describe("mail to the people of a known interview", () => {
  const interview = { at: "2026-03-02T10:00:00Z" }
  const now = "2026-03-02T15:00:00Z"

  test("is a follow-up although no word says so", () => {
    const body =
      "Dear Mira,\n\nthe photographs of the old bridge you showed us would not leave my head all evening, and so I went down to the river and drew it twice from the other bank, once with the crane and once without, which turned out better than I had feared.\n\nJo"
    expect(kindOf(body)).toBe("not-a-follow-up")
    expect(kindOf(body, { interview })).toBe("thank-you")
  })

  test("an answer is one too", () => {
    const body =
      "Hi Sasha,\n\nGreat news, thank you! Wednesday the 9th at 2 pm is perfect for the chat with your CTO. Should I prepare anything?\n\nYuki"
    expect(kindOf({ compose: "reply", body })).toBe("not-a-follow-up")
    expect(kindOf({ compose: "reply", body }, { interview, now })).toBe("reply")
  })

  test("is none when it only confirms the appointment", () => {
    const body = "Dear Dana,\n\nI am writing to confirm our interview on Tuesday at nine. See you then.\n\nJo"
    expect(kindOf(body, { interview })).toBe("not-a-follow-up")
  })

  test("before the interview the record lends no weight", () => {
    const body =
      "Dear Mira, here are the drawings of the bridge, as you wished, with the new piers in red and the old ones in black, on two sheets."
    expect(kindOf(body, { interview, now: "2026-03-01T10:00:00Z" })).toBe("not-a-follow-up")
    expect(kindOf(body, { interview, now })).not.toBe("not-a-follow-up")
  })

  describe("a draft that does not say what it is for", () => {
    const recipients = [{ name: "Mira Oz", address: "mira@pike.example", field: "to" as const }]
    const draft = { body: "Dear Mira,", recipients }
    const later = "2026-03-12T10:00:00Z"
    const to = (count: number) => Array.from({ length: count }, () => ({ to: "Mira@pike.example" }))

    test.each([
      ["no note was sent", 0, later, "thank-you"],
      ["the thanks were sent this week", 1, "2026-03-04T10:00:00Z", "thank-you"],
      ["the thanks were sent a while ago", 1, later, "check-in"],
      ["a check-in was sent too", 2, later, "final-check-in"],
    ])("%s", (_when, count, at, kind) => {
      expect(kindOf(draft, { interview, sentNotes: to(count), now: at })).toBe(kind)
    })

    test("a note to somebody else counts for nothing", () => {
      const sentNotes = [{ to: "kim@pike.example" }, { to: "" }]
      expect(kindOf(draft, { interview, sentNotes, now: later })).toBe("thank-you")
    })

    test("what the words say goes before what is known", () => {
      const body = "Dear Mira,\n\nthank you for the talk this morning. I enjoyed every minute of it.\n\nJo"
      expect(kindOf({ body, recipients }, { interview, sentNotes: to(1), now: later })).toBe("thank-you")
    })
  })
})

test("quoted mail does not tell the kind", () => {
  const body =
    "Dear Ken, thank you for seeing me today.\n\nOn Mon, 2 Mar 2026, Ken Hall wrote:\n> We would like to invite you to an interview."
  expect(kindOf({ compose: "reply", body })).toBe("thank-you")
})

test("an answer below the line that says who wrote what is somebody else's to judge", () => {
  expect(kindOf("On Mon, 2 Mar 2026, Ken Hall wrote:\n\nTry the other kernel, it has the patch.")).toBe(
    "not-a-follow-up",
  )
})

describe("what is said besides does not change the kind", () => {
  const asks = "May I ask whether there is any news on the next steps? I look forward to hearing from you."
  test.each([
    ["check-in", `Thank you again for speaking with me on Monday about the planner role. ${asks}`],
    ["thank-you", `Thank you for speaking with me on Monday about the planner role. ${asks}`],
    [
      "thank-you",
      "Thank you for our call about the planner role. I liked how things are done at Pike Timber, and I would be glad to work for you.",
    ],
    [
      "reply",
      "Thank you for your message about the planner role. Please let me know if you need anything from me beforehand. I look forward to speaking with you.",
    ],
  ] as const)("%s: %s", (kind, text) => {
    expect(kindOf(`Dear Mira,\n\n${text}\n\nJo`)).toBe(kind)
  })

  test("thanks for the talk stay thanks in an answer to the invitation", () => {
    const body =
      "Dear Mira,\n\nThank you for our talk about the planner role. I am available for any further questions, and I would be happy to talk again.\n\nJo"
    expect(kindOf({ compose: "reply", body })).toBe("thank-you")
  })
})
