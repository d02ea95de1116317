import { gratitude } from "~src/rules/gratitude"
import { testRule } from "~test/rules/test-rule"

testRule(gratitude, {
  met: [
    {
      body: "Dear Ana,\n\nThank you for taking the time to meet me on Tuesday. The yard is impressive.",
      marked: ["Thank you for taking the time to meet me on Tuesday."],
    },
    "Hi Ana, thanks so much for the conversation yesterday.",
    "Dear Ana,\n\nI really appreciate the hour you gave me today.",
    "Dear Ana,\n\nI am grateful for the chance to talk about the planner role.",
    "Dear Ana,\n\nI wanted to thank you for the interview.",
    "Dear Ana,\n\nIt was good to see the yard.\n\nThank you again for your time,\nJo",
    "Dear Ana,\n\nMany thanks for showing me round.",
  ],
  unmet: [
    { body: "", messages: ["missing"] },
    { body: "It was good to meet you.", messages: ["missing"] },
    { body: "Dear Ana,\n\nIt was good to meet you.", messages: ["missingFor"] },
    { body: "Dear Ana,\n\nAn answer would be much appreciated.", messages: ["missingFor"] },
    { body: "Dear Ana,\n\nWhen do you decide?\n\nThank you,\nJo", messages: ["missingFor"] },
    {
      body: "It was good to meet you.",
      recipients: [{ name: "Ana Holm", address: "", field: "to" }],
      messages: ["missingFor"],
    },
  ],
})
