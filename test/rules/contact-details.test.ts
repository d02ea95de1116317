import { contactDetails } from "~src/rules/contact-details"
import { to } from "~test/interviews/sample"
import { testRule } from "~test/rules/test-rule"

const signed = (signature: string) =>
  `Dear Ms. Lund,\n\nThank you for today.\n\nKind regards,\nJo Tan\n${signature}`
const dear = (text: string) => `Dear Ms. Lund,\n\n${text}\n\nKind regards,\nJo Tan`
const lacks = (body: string) => ({ body, messages: ["missing"] })

testRule(contactDetails, {
  met: [
    { body: signed("614 555 0142"), marked: ["614 555 0142"] },
    { body: signed("jo.tan@mail.example | 614.555.0142"), marked: ["jo.tan@mail.example", "614.555.0142"] },
    signed("(312) 555-0177"),
    signed("Mob: +91 98765 43210"),
    signed("07700 900143"),
    signed("linkedin.com/in/jo-tan"),
    signed("https://jotan.example"),
    signed("[Phone number]"),
    signed("{{phone}}"),
    {
      body: dear("You can reach me at jo@mail.example or on 614 555 0142."),
      marked: ["jo@mail.example", "614 555 0142"],
    },
    dear("My mobile number is 0151 496 0321."),
    { body: "Thank you for today.\n\nBest,\nJo\n\n-- \nJo Tan\n614 555 0142", marked: ["614 555 0142"] },
    "Thank you for today. I'd love to join you.\n\nJo Tan\njo@mail.example",
  ],
  unmet: [
    lacks(""),
    lacks(dear("Thank you for your time.")),
    lacks(signed("Staff nurse")),
    lacks(signed("MSc, CPA")),
    lacks(signed("Leeds, United Kingdom")),
    lacks(dear("Please call me any time.")),
    lacks(dear("You have my number.")),
    lacks("Thank you."),
    lacks("Thank you.\n\n-- \nJo Tan\n\nOn Tuesday Eva wrote:\ncall me on 614 555 0142"),
    // Numbers and addresses that reach nobody, or somebody else.
    lacks(dear("We met on 04.03.2026 at 10:30.")),
    lacks(signed("4 March 2026")),
    lacks(dear("I worked there from 2014 - 2019 and saved 1 200 000 a year.")),
    lacks(dear("I applied through jobs@orbit.example last week.")),
    { ...lacks(signed("eva@orbit.example")), recipients: [to("Eva Lund <eva@orbit.example>")] },
    lacks(dear("The reference of the job is 2026-0417-88.")),
  ],
})
