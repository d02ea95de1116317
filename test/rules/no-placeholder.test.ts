import { noPlaceholder } from "~src/rules/no-placeholder"
import { testRule } from "~test/rules/test-rule"

const blank = (written: string, body = `I liked hearing about ${written} today.`) => ({
  body,
  messages: ["blank"],
  marked: [written],
})

testRule(noPlaceholder, {
  met: [
    "",
    "Dear Ana,\n\nThank you for the hour today.\n\nBest,\nJo",
    "As the report says [1], the port grows [2].",
    "He called it a “wharehouse” [sic].",
    "Write to me at <jo.lind@mail.example>, or see <https://jo.example/work>.",
    "The times (see below) suit me.",
    "I bring two skills (planning and patience) to the team.",
    "I would love to meet the others (your team, I mean).",
    "The plan is on [the shared page](https://plans.example).",
    "[x] packed\n[ ] sent",
    "Sent from my phone\n________________________________\n",
    "[image: logo]",
    "We sold 30%so the rest is 70% of stock.",
    "My name is Jo Lind and the company name says it all.",
    "It took 3 < 4 and 5 > 4 tries.",
    "We love it <3 and so on ->",
    "I lost 10% on Monday and 5% on Tuesday.",
    "Job Title: Planner",
    "[EXTERNAL] Dear Ana",
  ],
  unmet: [
    blank("[topic]"),
    blank("[Company Name]"),
    blank("{topic}"),
    blank("{{topic}}"),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template that was never filled is the point
    blank("${company}"),
    blank("<company>"),
    blank("<<First Name>>"),
    blank("_____"),
    blank("(insert topic here)"),
    blank("(your name)"),
    blank("(job title)"),
    blank("Company Name"),
    blank("XXX"),
    blank("%s"),
    blank("%COMPANY%"),
    blank("*|FNAME|*"),
    blank("Mr. Last Name", "Dear Mr. Last Name,\n\nThank you."),
    blank("Hi Name", "Hi Name,\n\nThank you."),
    blank("Your Name", "Best regards,\nYour Name"),
    blank("YOUR NAME", "Best regards,\nYOUR NAME"),
    blank("XXX-XXX-XXXX", "Best,\nJo\nXXX-XXX-XXXX"),
    blank("[Interviewer's Name]", "Dear [Interviewer's Name],\n\nThank you."),
    {
      body: "Dear [Name],\n\nThank you for telling me about {{topic}}.",
      messages: ["blank", "blank"],
      marked: ["[Name]", "{{topic}}"],
    },
    {
      body: "Thank you for today.",
      subject: "Thank you – [Role] – Jo",
      messages: ["inSubject"],
      marked: [],
    },
  ],
})
