import { sentenceCase } from "~src/rules/sentence-case"
import { testRule } from "~test/rules/test-rule"

const small = (messages: readonly string[], body: string, fixed: string) => ({ body, messages, fixed })

testRule(sentenceCase, {
  met: [
    "",
    "Dear Dana,\n\nThank you for today. I liked the loom.\n\nBest,\nJo",
    "Hi Dana, thank you for the hour.\n\nBest,\nJo",
    "Dear Ms. van der Berg,\n\nThank you.\n\nBest,\nJo",
    {
      body: "Dear bell,\n\nThank you.\n\nBest,\nJo",
      recipients: [{ name: "bell hooks", address: "", field: "to" }],
    },
    "Dear Dana,\n\nThree things stayed with me:\n- the loom\n- the dye house\n- the cat\n\nBest,\nJo",
    "Dear Dana,\n\nI can start on\nMonday, and I am glad of it.\n\nBest,\nJo",
    "Dear Dana,\n\nI tend bar, wait tables and bake.\n\nBest,\nJo Lind\njo@mail.example\nlinkedin.example/jo",
    // Look-alikes: abbreviations, brands, ellipses, numbers in small letters.
    "Dear Dana,\n\nI start at 9 a.m. on Monday at Orbit Inc. in Leeds, i.e. next week, approx. ten days from now.\n\nBest,\nJo",
    "Dear Dana,\n\niPhone repairs are what I do. eBay sells the parts. npm/yarn both work.\n\nBest,\nJo",
    "Dear Dana,\n\nI thought about it … and then I knew... it is the right school.\n\nBest,\nJo",
    "Dear Dana,\n\nWe discussed phase i of the trial, type i diabetes, and the loop over i and j.\n\nBest,\nJo",
    "Dear Dana,\n\nYou asked “why now?” and I said that Yahoo! is where I began.\n\nBest,\nJo",
  ],
  unmet: [
    small(
      ["start"],
      "Dear Dana,\n\nthank you for today.\n\nBest,\nJo",
      "Dear Dana,\n\nThank you for today.\n\nBest,\nJo",
    ),
    small(
      ["start"],
      "Dear Dana,\n\nThank you for today. it was good to see the mill.\n\nBest,\nJo",
      "Dear Dana,\n\nThank you for today. It was good to see the mill.\n\nBest,\nJo",
    ),
    small(
      ["pronoun"],
      "Dear Dana,\n\nThank you. Now i know how the mill works.\n\nBest,\nJo",
      "Dear Dana,\n\nThank you. Now I know how the mill works.\n\nBest,\nJo",
    ),
    small(
      ["pronoun", "pronoun"],
      "Dear Dana,\n\nAs i said, i'm a joiner.\n\nBest,\nJo",
      "Dear Dana,\n\nAs I said, I'm a joiner.\n\nBest,\nJo",
    ),
    small(["name"], "Dear dana,\n\nThank you.\n\nBest,\nJo", "Dear Dana,\n\nThank you.\n\nBest,\nJo"),
    small(
      ["start", "name"],
      "hi ms. whitfield,\n\nThank you.\n\nBest,\nJo",
      "Hi ms. Whitfield,\n\nThank you.\n\nBest,\nJo",
    ),
    small(
      ["start"],
      "Dear Dana,\n\nThank you.\n\nbest regards,\nJo",
      "Dear Dana,\n\nThank you.\n\nBest regards,\nJo",
    ),
    small(
      ["start", "start"],
      "Dear Dana,\n\nI liked the mill! what a view.\n\nis the post still open?\n\nBest,\nJo",
      "Dear Dana,\n\nI liked the mill! What a view.\n\nIs the post still open?\n\nBest,\nJo",
    ),
    small(
      ["start", "name", "start", "start", "pronoun", "start", "start"],
      "hello dana,\n\nthank you for yesterday. yes, i would like to come. we can start in may.\n\nregards,\njo",
      "Hello Dana,\n\nThank you for yesterday. Yes, I would like to come. We can start in may.\n\nRegards,\njo",
    ),
  ],
})
