import { signOff } from "~src/rules/sign-off"
import { testRule } from "~test/rules/test-rule"

testRule(signOff, {
  met: [
    { body: "Dear Ana,\n\nThank you.\n\nKind regards,\nJo Lind", marked: ["Kind regards,\nJo Lind"] },
    { body: "Thank you.\n\nBest, Jo", marked: ["Best, Jo"] },
    "Thank you.\n\nSincerely,\nJo Lind\njo@mail.example\n614 555 0142",
    "See you.\n\nThanks,\nJo",
    "See you.\n\nWarmly\nJo",
  ],
  unmet: [
    { body: "", messages: ["missing"] },
    { body: "Dear Ana,\n\nIt was good to see the yard.", messages: ["missing"] },
    { body: "Dear Ana,\n\nIt was good to see the yard.\n\nJo", messages: ["missing"] },
    { body: "Best of all was the tour. The yard is large.", messages: ["missing"] },
  ],
})
