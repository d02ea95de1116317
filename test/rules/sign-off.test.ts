import { signOff } from "~src/rules/sign-off"
import { testRule } from "~test/rules/test-rule"

const closed = (closing: string) => `Dear Ana,\n\nIt was good to see the yard.\n\n${closing}\nJo Lind`
const lacks = (body: string) => ({ body, messages: ["missing"] })

testRule(signOff, {
  met: [
    { body: closed("Kind regards,"), marked: ["Kind regards,\nJo Lind"] },
    { body: "Thank you.\n\nBest, Jo", marked: ["Best, Jo"] },
    "Thank you.\n\nSincerely,\nJo Lind\njo@mail.example\n614 555 0142",
    "See you.\n\nThanks,\nJo",
    "See you.\n\nWarmly\nJo",
    closed("With all good wishes,"),
    closed("Yours very truly,"),
    closed("Many thanks and warmest regards,"),
    closed("Thanking you,"),
    closed("Lots of good wishes"),
    closed("Greetings,"),
    closed("Respectfully yours,"),
    closed("Talk soon!"),
    closed("Thank you all once again,"),
    closed("Bien à vous,"),
    "Hi Ana, thank you for today. Sincerely, Jo",
  ],
  unmet: [
    lacks(""),
    lacks("Dear Ana,\n\nIt was good to see the yard."),
    lacks("Dear Ana,\n\nIt was good to see the yard.\n\nJo"),
    lacks("Dear Ana,\n\nIt was good to see the yard.\n\nJo Lind\n614 555 0142"),
    lacks("Dear Ana,"),
    lacks("Dear Ana,\n\nCan you tell me more?\n\nJo"),
    lacks("I look forward to hearing from you.\nJo Lind"),
    lacks("Thank you for your time. I would love to join you."),
    // Words of a closing inside the prose.
    lacks("Best of all was the tour. The yard is large."),
    lacks("Dear Ana,\n\nI sincerely hope so.\n\nJo"),
    lacks("Dear Ana,\n\nBest kitchen I have seen,\nJo"),
    lacks("Dear Ana,\n\nWarm bread, kind people, a wish come true."),
  ],
})
