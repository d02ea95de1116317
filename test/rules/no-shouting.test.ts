import { noShouting } from "~src/rules/no-shouting"
import { testRule } from "~test/rules/test-rule"

const loud = (messageId: string, line: string, words: string, fixed?: string) => ({
  body: `Hi Dana,\n\n${line}\n\nBest,\nJo`,
  messages: [messageId],
  marked: [words],
  ...(fixed === undefined ? {} : { fixed: `Hi Dana,\n\n${fixed}\n\nBest,\nJo` }),
})

testRule(noShouting, {
  met: [
    "",
    "Hi Dana,\n\nThank you so much! I loved the tour.\n\nBest,\nJo",
    "Dear Ms. Ito,\n\nIs the ward open at night? I would like that.\n\nRegards,\nJo",
    "Hi Dana,\n\nWhat a day! Thank you! The cake was a surprise!\n\nBest,\nJo",
    "Dear HR Team,\n\nI sent the W-2 and the I-9 to the IT desk.\n\nBest,\nJo",
    "Dear Dana,\n\nI hold a PMP, an RN and a BLS licence, and know SAP, AWS and SQL.\n\nBest,\nJo",
    "Dear Dana,\n\nI would be glad to join NORTHGATE FREIGHT.\n\nBest,\nJO LIND",
    { body: "Dear Dana,\n\nThank you.", subject: "RE: SAP role at NASA" },
    // Look-alikes: acronyms that are words, blanks of a template, numerals, titles.
    "Dear Dana,\n\nThe WHO and the US team work with IT on LED lamps for STEM and CARE.\n\nBest,\nJo",
    "Dear [YOUR NAME HERE],\n\nI liked the talk about [THE TOPIC YOU BOTH LOVED].\n\nBest,\nJo",
    "Dear Dana,\n\nLouis XIII and part III were on www.mail.example, hmm, brrr.\n\nBest,\nJo",
    "Dear Dana,\n\nI drew a AAA card and read ALL OF US by chance.\n\nBest,\nJo".replace(
      "ALL OF US",
      "“All of Us”",
    ),
  ],
  unmet: [
    loud("capitals", "THANK YOU for the hour.", "THANK YOU", "Thank you for the hour."),
    loud("capitals", "I REALLY liked the night shift.", "REALLY", "I really liked the night shift."),
    loud("capitals", "It was VERY, VERY good.", "VERY, VERY", "It was very, very good."),
    loud(
      "capitals",
      "I WOULD LOVE TO WORK WITH YOU.",
      "I WOULD LOVE TO WORK WITH YOU",
      "I would love to work with you.",
    ),
    loud("capitals", "PLEASE let me know.", "PLEASE", "Please let me know."),
    loud("capitals", "I WANT TO MEET DANA AGAIN SOON, PLEASE.", "I WANT TO MEET DANA AGAIN SOON, PLEASE"),
    loud("marks", "Thank you for today!!!", "!!!", "Thank you for today."),
    loud("marks", "Could I see the kiln again??", "??", "Could I see the kiln again?"),
    loud("marks", "Is that so?!", "?!", "Is that so?"),
    loud("stretched", "It was sooooo good.", "sooooo", "It was so good."),
    loud("stretched", "I reallly liked it.", "reallly", "I really liked it."),
    loud("stretched", "Yesss, Monday suits me.", "Yesss"),
    {
      body: "Hi Dana!\n\nThank you! I loved it! The lab! The view! The cake!\n\nBest,\nJo",
      messages: ["manyMarks"],
      marked: [],
    },
    { body: "Hi Dana,\n\nThank you.", subject: "THANK YOU FOR YOUR TIME", messages: ["subject"], marked: [] },
  ],
})
